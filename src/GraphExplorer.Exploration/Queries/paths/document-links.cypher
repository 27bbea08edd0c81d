// How pairs of an entity and a document are connected, each connection with the reports behind it, newest first.
UNWIND $pairs AS pair
MATCH (entity:Entity), (document:Document)
WHERE entity.id = pair[0] AND document.id = pair[1]
CALL (entity, document) {
  MATCH (document)-[:CONTAINS]->(report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
  WHERE EXISTS { MATCH (claim)-[:ABOUT|INVOLVES|LOCATED_IN|UNDER]->(entity) }
  RETURN 'NAMED_IN' AS type, report
  UNION
  MATCH (entity)-[:PUBLISHED]->(document)
  RETURN 'PUBLISHED' AS type, null AS report
}
WITH entity.id AS one, document.id AS two, type, report, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said IS NULL, said DESC, report.id
RETURN one, two, type, collect(report.id) AS reports
ORDER BY one, two, type
