// Which nodes some nodes are connected with, by types of the graph itself.
UNWIND $nodes AS id
MATCH (node)
WHERE elementId(node) = id
CALL (node) {
  MATCH (node)-[link]-(other)
  WHERE ($types IS NULL OR type(link) IN $types)
    AND NOT (other:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND other.refs IS NOT NULL)
  RETURN DISTINCT other
}
WITH id, elementId(other) AS other
WHERE other <> id AND ($among IS NULL OR other IN $among)
WITH id, other
ORDER BY id, other
LIMIT $most
RETURN id, collect(other) AS others
ORDER BY id
