// Every relationship between nodes that are handed out, in no order.
MATCH (start)-[link]->(end)
WHERE $withState
  OR NOT (start:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND start.refs IS NOT NULL)
  AND NOT (end:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND end.refs IS NOT NULL)
RETURN link
