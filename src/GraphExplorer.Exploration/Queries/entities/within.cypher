// The nearest places that places lie within.
UNWIND $places AS id
MATCH (place:Place)-[:WITHIN]->(around:Place)
WHERE place.id = id
RETURN id, around.name AS around
ORDER BY id, around
