// Entities that documents discuss, and those that published them. What is larger than a region counts only where it is chosen.
UNWIND $entities AS id
MATCH (document:Document)
WHERE document.id = id
CALL (document) {
  MATCH (document)-[:CONTAINS]->(:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:ABOUT|INVOLVES|LOCATED_IN|UNDER]->(other:Entity)
  RETURN other
  UNION
  MATCH (document)<-[:PUBLISHED]-(other:Entity)
  RETURN other
}
WITH id, other
WHERE NOT other:Place OR $large OR NOT coalesce(other.kind, '') IN ['country', 'sea'] OR other.id IN $chosen
WITH id, other.id AS other
ORDER BY id, other
LIMIT $most
RETURN id, collect(other) AS others
ORDER BY id
