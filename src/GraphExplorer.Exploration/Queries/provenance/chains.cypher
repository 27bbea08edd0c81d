// From each report along what it cites to the reports that cite nothing.
UNWIND $reports AS id
MATCH chain = (report:Report)-[:CITES*0..8]->(root:Report)
WHERE report.id = id AND NOT EXISTS { MATCH (root)-[:CITES]->(:Report) }
WITH id, [step IN nodes(chain) | step.id] AS steps, [citing IN relationships(chain) | citing.mode] AS modes
RETURN id, steps, modes
ORDER BY id, size(steps), steps, modes
