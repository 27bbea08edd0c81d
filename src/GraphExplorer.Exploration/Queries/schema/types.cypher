// Types of relationships with how many there are, each with the properties of the first it has.
MATCH ()-[link]->()
WITH type(link) AS name, count(*) AS count
CALL (name) {
  MATCH ()-[link:$(name)]->()
  WITH link LIMIT $sample
  UNWIND keys(link) AS key
  WITH key, valueType(link[key]) AS type, count(*) AS count
  ORDER BY type
  WITH key, sum(count) AS count, collect(type) AS types
  ORDER BY key
  RETURN collect({name: key, count: count, types: types}) AS properties
}
RETURN name, count, properties
ORDER BY name
