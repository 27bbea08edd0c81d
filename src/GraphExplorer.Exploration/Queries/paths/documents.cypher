// Documents that discuss entities, and those that they published.
UNWIND $entities AS id
MATCH (entity:Entity)
WHERE entity.id = id
CALL (entity) {
  MATCH (entity)<-[:ABOUT|INVOLVES|LOCATED_IN|UNDER]-(:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(:Report)<-[:CONTAINS]-(other:Document)
  RETURN other
  UNION
  MATCH (entity)-[:PUBLISHED]->(other:Document)
  RETURN other
}
WITH id, other.id AS other
ORDER BY id, other
LIMIT $most
RETURN id, collect(other) AS others
ORDER BY id
