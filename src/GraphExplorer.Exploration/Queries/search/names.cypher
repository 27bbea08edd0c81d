// Entities and documents of which a name or an alias contains the text: whole names first, then beginnings of names, then of words, then the rest.
MATCH (found:Entity|Document)
WITH found, CASE WHEN found:Unit THEN 'unit' WHEN found:Actor THEN 'actor' WHEN found:Agreement THEN 'agreement'
  WHEN found:Place THEN 'place' WHEN found:Source THEN 'source' ELSE 'document' END AS kind,
  [text IN [coalesce(found.title, found.name)] + coalesce(found.aliases, []) WHERE toLower(text) CONTAINS $q] AS hits
WHERE size(hits) > 0 AND ($kind IS NULL OR kind = $kind)
WITH found, CASE WHEN any(text IN hits WHERE toLower(text) = $q) THEN 0
  WHEN any(text IN hits WHERE toLower(text) STARTS WITH $q) THEN 1
  WHEN any(text IN hits WHERE any(beginning IN $beginnings WHERE toLower(text) CONTAINS beginning)) THEN 2
  ELSE 3 END AS rank,
  COUNT {
    MATCH (found)<-[:WITHIN|LOCATED_IN|ABOUT|INVOLVES|UNDER|ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM|SAID_BY*1..6]-(report:Report)
    RETURN DISTINCT report
  } + COUNT { (found)-[:CONTAINS]->(:Report) } AS reports
ORDER BY rank, reports DESC, found.name, found.id
WITH collect({item: found, reports: reports, within: COLLECT { MATCH (found)-[:WITHIN]->(around:Place) RETURN around.name ORDER BY around.name, around.id }}) AS items
RETURN size(items) AS total, items[0..$limit] AS items
