// Neighbours of the entity in the entity view, best supported first, each with the reports behind its edge, newest first.
// Names and days are read of those that are handed on: the busiest have tens of thousands.
MATCH (entity:Entity)
WHERE entity.id = $id
CALL (entity) {
  MATCH (entity)-[relation:PART_OF|BELONGS_TO|MEMBER_OF|COMMANDS|PARTY_TO|SPEAKS_FOR|OWNED_BY|SYNDICATES|WITHIN|REFERS_TO]-(other:Entity)
  WHERE $type IS NULL OR type(relation) = $type
  OPTIONAL MATCH (claim:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  WHERE claim.id = relation.claim
  RETURN type(relation) AS type, startNode(relation) = entity AS outward, other, report
  UNION ALL
  WITH * WHERE coalesce($type, 'REPORTED_ON') = 'REPORTED_ON'
  MATCH (entity)<-[:SAID_BY]-(report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:ABOUT]->(other:Entity)
  RETURN 'REPORTED_ON' AS type, true AS outward, other, report
  UNION ALL
  WITH * WHERE coalesce($type, 'REPORTED_ON') = 'REPORTED_ON'
  MATCH (entity)<-[:ABOUT]-(:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)-[:SAID_BY]->(other:Entity)
  RETURN 'REPORTED_ON' AS type, false AS outward, other, report
  UNION ALL
  MATCH (entity)<-[:ABOUT]-(claim:Claim)-[link:LOCATED_IN|UNDER|INVOLVES]->(other:Entity),
    (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  WHERE $type IS NULL OR type(link) = $type
  RETURN type(link) AS type, true AS outward, other, report
  UNION ALL
  MATCH (entity)<-[link:LOCATED_IN|UNDER|INVOLVES]-(claim:Claim)-[:ABOUT]->(other:Entity),
    (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
  WHERE $type IS NULL OR type(link) = $type
  RETURN type(link) AS type, false AS outward, other, report
  UNION ALL
  WITH * WHERE coalesce($type, 'CITES') = 'CITES'
  MATCH (entity)<-[:SAID_BY]-(report:Report)-[:CITES]->(:Report)-[:SAID_BY]->(other:Entity)
  RETURN 'CITES' AS type, true AS outward, other, report
  UNION ALL
  WITH * WHERE coalesce($type, 'CITES') = 'CITES'
  MATCH (entity)<-[:SAID_BY]-(:Report)<-[:CITES]-(report:Report)-[:SAID_BY]->(other:Entity)
  RETURN 'CITES' AS type, false AS outward, other, report
}
WITH entity, type, outward, other, report
WHERE other <> entity AND ($outward IS NULL OR outward = $outward) AND ($other IS NULL OR other.id = $other)
WITH type, outward, other, collect(DISTINCT report) AS reports
WITH type, outward, other, reports, CASE WHEN other:Unit THEN 'unit' WHEN other:Actor THEN 'actor'
  WHEN other:Agreement THEN 'agreement' WHEN other:Place THEN 'place' ELSE 'source' END AS kind
WHERE $kind IS NULL OR kind = $kind
WITH collect({type: type, outward: outward, other: other, reports: reports}) AS edges
RETURN size(edges) AS total, COLLECT {
  UNWIND edges AS edge
  WITH edge, edge.other AS other
  ORDER BY size(edge.reports) DESC, edge.type, edge.outward DESC, other.name, other.id
  SKIP $skip LIMIT $limit
  RETURN {type: edge.type, outward: edge.outward, other: other, reports: COLLECT {
    UNWIND edge.reports AS report
    WITH report, coalesce(report.saidTo, report.saidFrom) AS said
    ORDER BY said IS NULL, said DESC, report.id
    RETURN report.id
  }}
} AS edges
