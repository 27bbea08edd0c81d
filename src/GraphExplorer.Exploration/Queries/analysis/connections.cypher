// How entities are connected in the entity view, each relation once. A claim that nobody reports connects nothing.
MATCH (from:Entity)
WHERE from.id IN $entities
CALL (from) {
  MATCH (from)-[relation:PART_OF|BELONGS_TO|MEMBER_OF|COMMANDS|PARTY_TO|SPEAKS_FOR|OWNED_BY|SYNDICATES|WITHIN|REFERS_TO]->(to:Entity)
  RETURN type(relation) AS type, to
  UNION
  MATCH (from)<-[:SAID_BY]-(:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:ABOUT]->(to:Entity)
  RETURN 'REPORTED_ON' AS type, to
  UNION
  MATCH (from)<-[:ABOUT]-(claim:Claim)-[link:LOCATED_IN|UNDER|INVOLVES]->(to:Entity)
  WHERE EXISTS { MATCH (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(:Report) }
  RETURN type(link) AS type, to
  UNION
  MATCH (from)<-[:SAID_BY]-(:Report)-[:CITES]->(:Report)-[:SAID_BY]->(to:Entity)
  RETURN 'CITES' AS type, to
}
WITH DISTINCT from.id AS from, type, to.id AS to
WHERE type IN $types AND to IN $entities AND from <> to
WITH from, type, to
ORDER BY from, type, to
LIMIT $most
RETURN from, type, to
