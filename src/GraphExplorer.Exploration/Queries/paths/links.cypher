// How pairs of entities are connected in the entity view, each connection with the reports behind it, newest first. Speakers are looked for at the
// end, from the report: the busiest ones have thousands.
UNWIND $pairs AS pair
MATCH (one:Entity), (two:Entity)
WHERE one.id = pair[0] AND two.id = pair[1]
CALL (one, two) {
  MATCH (one)-[relation:PART_OF|BELONGS_TO|MEMBER_OF|COMMANDS|PARTY_TO|SPEAKS_FOR|OWNED_BY|SYNDICATES|WITHIN|REFERS_TO]-(two)
  OPTIONAL MATCH (claim:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  WHERE claim.id = relation.claim
  RETURN type(relation) AS type, startNode(relation) = one AS forward, report
  UNION
  MATCH (two)<-[:ABOUT]-(:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  WHERE one:Source AND EXISTS { MATCH (report)-[:SAID_BY]->(one) }
  RETURN 'REPORTED_ON' AS type, true AS forward, report
  UNION
  MATCH (one)<-[:ABOUT]-(:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  WHERE two:Source AND EXISTS { MATCH (report)-[:SAID_BY]->(two) }
  RETURN 'REPORTED_ON' AS type, false AS forward, report
  UNION
  MATCH (one)<-[:ABOUT]-(claim:Claim)-[link:LOCATED_IN|UNDER|INVOLVES]->(two), (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  RETURN type(link) AS type, true AS forward, report
  UNION
  MATCH (two)<-[:ABOUT]-(claim:Claim)-[link:LOCATED_IN|UNDER|INVOLVES]->(one), (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  RETURN type(link) AS type, false AS forward, report
  UNION
  MATCH (one)<-[:SAID_BY]-(report:Report)-[:CITES]->(cited:Report)
  WHERE two:Source AND EXISTS { MATCH (cited)-[:SAID_BY]->(two) }
  RETURN 'CITES' AS type, true AS forward, report
  UNION
  MATCH (two)<-[:SAID_BY]-(report:Report)-[:CITES]->(cited:Report)
  WHERE one:Source AND EXISTS { MATCH (cited)-[:SAID_BY]->(one) }
  RETURN 'CITES' AS type, false AS forward, report
}
WITH one.id AS one, two.id AS two, type, forward, report, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said IS NULL, said DESC, report.id
WHERE type IN $types
RETURN one, two, type, forward, collect(report.id) AS reports
ORDER BY one, two, type, forward DESC
