// Whom sources speak for, to the end: the longest way first.
UNWIND $sources AS id
MATCH way = (source:Entity)-[:SPEAKS_FOR*1..6]->(party:Actor)
WHERE source.id = id AND NOT EXISTS { MATCH (party)-[:SPEAKS_FOR]->(:Actor) }
WITH id, nodes(way) AS parties, [party IN nodes(way) | party.id] AS ids
RETURN id, parties
ORDER BY id, size(parties) DESC, ids
