// Labels with an id that more than one node has, where no two may: an example of each, and how many nodes have it.
UNWIND $labels AS label
CALL (label) {
  MATCH (node:$(label))
  WHERE node.id IS NOT NULL
  WITH node.id AS id, count(*) AS nodes
  WHERE nodes > 1
  RETURN id, nodes
  ORDER BY id
  LIMIT 1
}
RETURN label, id, nodes
ORDER BY label
