// How many neighbours a node has by each type, each way, and with which labels.
MATCH (node)
WHERE elementId(node) = $node
CALL (node) {
  MATCH (node)-[link]->(other)
  RETURN type(link) AS type, true AS outward, other
  UNION ALL
  MATCH (node)<-[link]-(other)
  RETURN type(link) AS type, false AS outward, other
}
WITH type, outward, other
WHERE NOT (other:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND other.refs IS NOT NULL)
WITH type, outward, labels(other) AS names, count(DISTINCT other) AS count
WITH type, outward, COLLECT { UNWIND names AS name RETURN name ORDER BY name } AS labels, count
RETURN type, outward, labels, count
ORDER BY type, outward DESC, labels
