// From each report along what it cites, one step a row: who has it from whom, and how.
UNWIND $reports AS id
MATCH (report:Report)-[:CITES*0..7]->(citing:Report)
WHERE report.id = id
WITH DISTINCT citing
MATCH (citing)-[how:CITES]->(cited:Report)
RETURN citing.id AS citing, how.mode AS mode, cited.id AS cited
ORDER BY citing, cited, mode
