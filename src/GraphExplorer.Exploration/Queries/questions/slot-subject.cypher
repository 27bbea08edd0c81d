// Units and actors that can fill the slot, with the number of reports of an answer.
UNWIND $reports AS id
MATCH (report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:ABOUT]->(option:Unit|Actor)
WHERE report.id = id AND any(text IN [option.name] + coalesce(option.aliases, []) WHERE toLower(text) CONTAINS $q)
WITH option, count(DISTINCT report) AS reports
ORDER BY reports DESC, option.name, option.id
WITH collect({item: option, reports: reports}) AS options
RETURN size(options) AS total, options[0..$limit] AS options
