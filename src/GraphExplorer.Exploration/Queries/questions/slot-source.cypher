// Origins, and those they speak for, that can fill the slot, with the number of reports of an answer.
UNWIND $reports AS id
MATCH (report:Report)-[:CITES*0..8]->(root:Report)-[:SAID_BY]->(:Source)-[:SPEAKS_FOR*0..6]->(option:Entity)
WHERE report.id = id AND NOT EXISTS { MATCH (root)-[:CITES]->(:Report) } AND any(text IN [option.name] + coalesce(option.aliases, []) WHERE toLower(text) CONTAINS $q)
WITH option, count(DISTINCT report) AS reports
ORDER BY reports DESC, option.name, option.id
WITH collect({item: option, reports: reports}) AS options
RETURN size(options) AS total, options[0..$limit] AS options
