// Places that can fill the slot, each with the reports of the places within it, with the number of reports of an answer.
UNWIND $reports AS id
MATCH (report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(option:Place)
WHERE report.id = id AND any(text IN [option.name] + coalesce(option.aliases, []) WHERE toLower(text) CONTAINS $q)
WITH option, count(DISTINCT report) AS reports
ORDER BY reports DESC, option.name, option.id
WITH collect({item: option, reports: reports, within: COLLECT { MATCH (option)-[:WITHIN]->(around:Place) RETURN around.name ORDER BY around.name, around.id }}) AS options
RETURN size(options) AS total, options[0..$limit] AS options
