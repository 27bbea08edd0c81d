// Entities and documents of which a name or an alias contains the text: whole names first, then beginnings of names, then of words, then the rest;
// in each the most reported first. Of very many only the best connected are weighed by their reports.
MATCH (found:Entity|Document)
WHERE toLower(coalesce(found.title, found.name)) CONTAINS $q OR any(text IN found.aliases WHERE toLower(text) CONTAINS $q)
WITH found, CASE WHEN found:Unit THEN 'unit' WHEN found:Actor THEN 'actor' WHEN found:Agreement THEN 'agreement'
  WHEN found:Place THEN 'place' WHEN found:Source THEN 'source' ELSE 'document' END AS kind,
  [text IN [coalesce(found.title, found.name)] + coalesce(found.aliases, []) | toLower(text)] AS texts
WHERE $kind IS NULL OR kind = $kind
WITH found, CASE WHEN any(text IN texts WHERE text = $q) THEN 0
  WHEN any(text IN texts WHERE text STARTS WITH $q) THEN 1
  WHEN any(text IN texts WHERE any(beginning IN $beginnings WHERE text CONTAINS beginning)) THEN 2
  ELSE 3 END AS rank
ORDER BY rank, COUNT { (found)--() } DESC, found.name, found.id
WITH collect({item: found, rank: rank}) AS hits
WITH size(hits) AS total, hits[0..$weighed] AS best
RETURN total, COLLECT {
  UNWIND best AS hit
  WITH hit, hit.item AS found
  WITH found, hit.rank AS rank, COUNT {
    MATCH (found)<-[:WITHIN|LOCATED_IN|ABOUT|INVOLVES|UNDER|ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM|SAID_BY*1..6]-(report:Report)
    RETURN DISTINCT report
  } + COUNT { (found)-[:CONTAINS]->(:Report) } AS reports
  ORDER BY rank, reports DESC, found.name, found.id
  LIMIT $limit
  RETURN {item: found, reports: reports, within: COLLECT { MATCH (found)-[:WITHIN]->(around:Place) RETURN around.name ORDER BY around.name, around.id }}
} AS items
