// Neighbours of a node, the most connected first, each with the number of relationships by which it is one.
MATCH (node)
WHERE elementId(node) = $node
CALL (node) {
  MATCH (node)-[link]->(other)
  WHERE ($type IS NULL OR type(link) = $type) AND coalesce($outward, true)
  RETURN type(link) AS type, true AS outward, other
  UNION ALL
  MATCH (node)<-[link]-(other)
  WHERE ($type IS NULL OR type(link) = $type) AND NOT coalesce($outward, false)
  RETURN type(link) AS type, false AS outward, other
}
WITH type, outward, other, count(*) AS count
WHERE ($kind IS NULL OR ($kind IN labels(other) OR ($kind = '' AND size(labels(other)) = 0)) AND none(label IN labels(other) WHERE label IN $before))
  AND NOT (other:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND other.refs IS NOT NULL)
WITH collect({type: type, outward: outward, other: other, count: count}) AS links
RETURN size(links) AS total, COLLECT {
  UNWIND links AS link
  WITH link, link.other AS other
  ORDER BY COUNT { (other)--() } DESC, link.type, link.outward DESC, [key IN $named WHERE other[key] IS NOT NULL | toStringOrNull(other[key])], elementId(other)
  SKIP $skip LIMIT $limit
  RETURN {
    type: link.type, outward: link.outward, count: link.count, id: elementId(other), labels: labels(other),
    properties: [key IN $shown WHERE other[key] IS NOT NULL | [key, other[key]]]
  }
} AS links
