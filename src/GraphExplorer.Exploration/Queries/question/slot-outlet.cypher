// Outlets, or any sources, that can fill the slot, with the number of reports given the other slots.
MATCH (option:Source)<-[:SAID_BY]-(report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)-[:ABOUT]->(unit:Unit)
WHERE ($speakers = 'any' OR option:Outlet)
  AND ($unit IS NULL OR unit.id = $unit)
  AND ($region IS NULL OR EXISTS { MATCH (claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(place:Place) WHERE place.id = $region })
  AND ($agreement IS NULL OR EXISTS { MATCH (claim)-[:UNDER]->(agreement:Agreement) WHERE agreement.id = $agreement })
  AND any(text IN [option.name] + coalesce(option.aliases, []) WHERE toLower(text) CONTAINS $q)
WITH option, count(DISTINCT report) AS reports
ORDER BY reports DESC, option.name, option.id
WITH collect({item: option, reports: reports}) AS options
RETURN size(options) AS total, options[0..$limit] AS options
