// Neighbours of entities in the entity view, each once, with the claim as the hop. What is larger than a region is only passed where it is chosen.
UNWIND $entities AS id
MATCH (entity:Entity)
WHERE entity.id = id
CALL (entity) {
  MATCH (entity)-[relation:PART_OF|BELONGS_TO|MEMBER_OF|COMMANDS|PARTY_TO|SPEAKS_FOR|OWNED_BY|SYNDICATES|WITHIN|REFERS_TO]-(other:Entity)
  WHERE type(relation) IN $types AND (NOT type(relation) = 'WITHIN' OR $large OR entity.id IN $chosen OR other.id IN $chosen
    OR NOT coalesce(startNode(relation).kind, '') IN ['region', 'country', 'sea'])
  RETURN other
  UNION
  MATCH (entity)<-[:SAID_BY]-(:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:ABOUT]->(other:Entity)
  WHERE 'REPORTED_ON' IN $types
  RETURN other
  UNION
  MATCH (entity)<-[:ABOUT]-(:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(:Report)-[:SAID_BY]->(other:Entity)
  WHERE 'REPORTED_ON' IN $types
  RETURN other
  UNION
  MATCH (entity)<-[:ABOUT]-(claim:Claim)-[link:LOCATED_IN|UNDER|INVOLVES]->(other:Entity)
  WHERE type(link) IN $types AND EXISTS { MATCH (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(:Report) }
  RETURN other
  UNION
  MATCH (entity)<-[link:LOCATED_IN|UNDER|INVOLVES]-(claim:Claim)-[:ABOUT]->(other:Entity)
  WHERE type(link) IN $types AND EXISTS { MATCH (claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(:Report) }
  RETURN other
  UNION
  MATCH (entity)<-[:SAID_BY]-(:Report)-[:CITES]-(:Report)-[:SAID_BY]->(other:Entity)
  WHERE 'CITES' IN $types
  RETURN other
}
WITH id, other
WHERE NOT other:Place OR $large OR NOT coalesce(other.kind, '') IN ['country', 'sea'] OR other.id IN $chosen
WITH id, other.id AS other
ORDER BY id, other
LIMIT $most
RETURN id, collect(other) AS others
ORDER BY id
