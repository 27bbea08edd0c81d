// Reports of claims about, involving, placed in (or within), under, or said by the entity; of a claim; in a document; newest first.
CALL () {
  MATCH (entity:Entity) WHERE entity.id = $id RETURN entity
  UNION
  MATCH (entity:Document) WHERE entity.id = $id RETURN entity
  UNION
  MATCH (entity:Claim) WHERE entity.id = $id RETURN entity
  UNION
  MATCH (entity:Report) WHERE entity.id = $id RETURN entity
}
CALL (entity) {
  MATCH (entity)<-[:WITHIN|LOCATED_IN|ABOUT|INVOLVES|UNDER|ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM|SAID_BY*1..6]-(report:Report)
  RETURN report
  UNION
  MATCH (entity)-[:CONTAINS*0..1]->(report:Report)
  RETURN report
}
WITH report, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said IS NULL, said DESC, report.id
WITH collect(report.id) AS reports
RETURN size(reports) AS total, reports[0..$most] AS reports
