// Every node, in no order, so that a large graph is handed out as it is read. What people saved ($withState) is no content.
MATCH (node)
WHERE $withState OR NOT (node:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND node.refs IS NOT NULL)
RETURN node
