// Nodes of a label that have one of some values in a property that is unique there.
UNWIND $values AS value
MATCH (found:$($label))
WHERE found[$key] = value AND NOT (found:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND found.refs IS NOT NULL)
RETURN value, found
ORDER BY value
