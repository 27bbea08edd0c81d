// Labels with their nodes, each with the properties of the first nodes it has.
MATCH (node)
UNWIND labels(node) AS label
WITH label, count(*) AS count
CALL (label) {
  MATCH (node:$(label))
  WITH node LIMIT $sample
  UNWIND keys(node) AS key
  WITH key, valueType(node[key]) AS type, count(*) AS count
  ORDER BY type
  WITH key, sum(count) AS count, collect(type) AS types
  ORDER BY key
  RETURN collect({name: key, count: count, types: types}) AS properties
}
RETURN label AS name, count, properties
ORDER BY name
