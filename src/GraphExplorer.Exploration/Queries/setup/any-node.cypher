// Whether the graph holds anything.
RETURN EXISTS { () } AS found
