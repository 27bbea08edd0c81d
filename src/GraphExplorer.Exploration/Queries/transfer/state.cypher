// How many nodes people saved, which are no content.
MATCH (node:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion)
WHERE node.refs IS NOT NULL
RETURN count(node) AS nodes
