// How many neighbours the entity has by each relation of the entity view.
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
WHERE other <> entity
RETURN type, outward, kind, count(DISTINCT other) AS count
ORDER BY type, outward DESC, kind
