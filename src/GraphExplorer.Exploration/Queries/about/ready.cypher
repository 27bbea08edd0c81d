// Whether the graph answers.
RETURN true AS ready
