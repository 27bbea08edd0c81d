// What reports make of entities of a view: one link for each relation, with those reports.
MATCH (from:Entity)
WHERE from.id IN $entities
CALL (from) {
  MATCH (from)<-[:SAID_BY]-(report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:ABOUT]->(to:Entity)
  RETURN 'REPORTED_ON' AS type, to, report
  UNION ALL
  MATCH (from)<-[:ABOUT]-(claim:Claim)-[link:LOCATED_IN|UNDER|INVOLVES]->(to:Entity),
    (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  RETURN type(link) AS type, to, report
  UNION ALL
  MATCH (from)<-[:SAID_BY]-(report:Report)-[:CITES]->(:Report)-[:SAID_BY]->(to:Entity)
  RETURN 'CITES' AS type, to, report
}
WITH DISTINCT type, from, to, report.id AS report
WHERE to.id IN $entities AND from <> to
WITH type, from, to, report
ORDER BY report
RETURN type, from.id AS from, to.id AS to, collect(report) AS reports
ORDER BY type, from, to
