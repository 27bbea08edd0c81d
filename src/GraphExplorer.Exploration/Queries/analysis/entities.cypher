// Entities to analyse, the best connected first.
MATCH (entity:Entity)
WITH entity, CASE WHEN entity:Unit THEN 'unit' WHEN entity:Actor THEN 'actor'
  WHEN entity:Agreement THEN 'agreement' WHEN entity:Place THEN 'place' ELSE 'source' END AS kind
WHERE kind IN $kinds
WITH entity, COUNT { (entity)--() } AS links
ORDER BY links DESC, entity.id
LIMIT $most
RETURN entity
ORDER BY entity.id
