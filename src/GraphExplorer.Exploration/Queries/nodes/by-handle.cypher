// The nodes of some element ids.
UNWIND $handles AS handle
MATCH (found)
WHERE elementId(found) = handle AND NOT (found:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND found.refs IS NOT NULL)
RETURN handle, found
ORDER BY handle
