// The node of a label that has a value in a property that is unique there.
MATCH (found:$($label))
WHERE found[$key] = $value AND NOT (found:Activity|SavedQuery|SavedView|Snapshot AND found.refs IS NOT NULL)
RETURN found
LIMIT 1
