// Places that can fill the slot, with the number of reports given the other slots; a place has those of the places within it.
MATCH (speaker:Source)<-[:SAID_BY]-(report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)-[:ABOUT]->(unit:Unit)
WHERE ($speakers = 'any' OR speaker:Outlet)
  AND ($outlet IS NULL OR speaker.id = $outlet)
  AND ($unit IS NULL OR unit.id = $unit)
  AND ($agreement IS NULL OR EXISTS { MATCH (claim)-[:UNDER]->(agreement:Agreement) WHERE agreement.id = $agreement })
MATCH (claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(option:Place)
WHERE any(text IN [option.name] + coalesce(option.aliases, []) WHERE toLower(text) CONTAINS $q)
WITH option, count(DISTINCT report) AS reports
ORDER BY reports DESC, option.name, option.id
WITH collect({item: option, reports: reports, within: COLLECT { MATCH (option)-[:WITHIN]->(around:Place) RETURN around.name ORDER BY around.name, around.id }}) AS options
RETURN size(options) AS total, options[0..$limit] AS options
