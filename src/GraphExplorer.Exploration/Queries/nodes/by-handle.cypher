// The node of an element id.
MATCH (found)
WHERE elementId(found) = $handle AND NOT (found:Activity|SavedQuery|SavedView|Snapshot AND found.refs IS NOT NULL)
RETURN found
