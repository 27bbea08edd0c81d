// Neighbours of the entity in the entity view, best supported first, each with the reports behind its edge, newest first.
MATCH (entity:Entity)
WHERE entity.id = $id
CALL (entity) {
  MATCH (entity)-[relation:PART_OF|BELONGS_TO|MEMBER_OF|COMMANDS|PARTY_TO|SPEAKS_FOR|OWNED_BY|SYNDICATES|WITHIN|REFERS_TO]-(other:Entity)
  OPTIONAL MATCH (claim:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  WHERE claim.id = relation.claim
  RETURN type(relation) AS type, startNode(relation) = entity AS outward, other, report
  UNION ALL
  MATCH (entity)<-[:SAID_BY]-(report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:ABOUT]->(other:Entity)
  RETURN 'REPORTED_ON' AS type, true AS outward, other, report
  UNION ALL
  MATCH (entity)<-[:ABOUT]-(:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)-[:SAID_BY]->(other:Entity)
  RETURN 'REPORTED_ON' AS type, false AS outward, other, report
  UNION ALL
  MATCH (entity)<-[:ABOUT]-(claim:Claim)-[link:LOCATED_IN|UNDER|INVOLVES]->(other:Entity),
    (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  RETURN type(link) AS type, true AS outward, other, report
  UNION ALL
  MATCH (entity)<-[link:LOCATED_IN|UNDER|INVOLVES]-(claim:Claim)-[:ABOUT]->(other:Entity),
    (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  RETURN type(link) AS type, false AS outward, other, report
  UNION ALL
  MATCH (entity)<-[:SAID_BY]-(report:Report)-[:CITES]->(:Report)-[:SAID_BY]->(other:Entity)
  RETURN 'CITES' AS type, true AS outward, other, report
  UNION ALL
  MATCH (entity)<-[:SAID_BY]-(:Report)<-[:CITES]-(report:Report)-[:SAID_BY]->(other:Entity)
  RETURN 'CITES' AS type, false AS outward, other, report
}
WITH entity, type, outward, other, report, CASE WHEN other:Unit THEN 'unit' WHEN other:Actor THEN 'actor'
  WHEN other:Agreement THEN 'agreement' WHEN other:Place THEN 'place' ELSE 'source' END AS kind
WHERE other <> entity AND ($type IS NULL OR type = $type) AND ($outward IS NULL OR outward = $outward)
  AND ($kind IS NULL OR kind = $kind) AND ($other IS NULL OR other.id = $other)
WITH DISTINCT type, outward, other, report, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said IS NULL, said DESC, report.id
WITH type, outward, other, collect(report.id) AS reports
ORDER BY size(reports) DESC, type, outward DESC, other.name, other.id
WITH collect({type: type, outward: outward, other: other, reports: reports}) AS edges
RETURN size(edges) AS total, edges[$skip..$skip + $limit] AS edges
