// Relations of the entity that stand in the graph themselves, for its facts; what lies within a place is left to expansion.
MATCH (entity:Entity)-[relation:PART_OF|BELONGS_TO|MEMBER_OF|COMMANDS|PARTY_TO|SPEAKS_FOR|OWNED_BY|SYNDICATES|WITHIN|REFERS_TO]-(other:Entity)
WHERE entity.id = $id AND (type(relation) <> 'WITHIN' OR startNode(relation) = entity)
RETURN type(relation) AS type, startNode(relation) = entity AS outward, other, relation.claim AS claim, relation.article AS article,
  relation.role AS role, relation.from AS from, relation.to AS to
ORDER BY type, outward DESC, other.name, other.id, claim
LIMIT $limit
