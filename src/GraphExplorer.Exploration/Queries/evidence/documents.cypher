// Where reports are written or, for cited speech, where the chains that reach them are written: the nearest first.
UNWIND $reports AS id
MATCH chain = (report:Report)<-[:CITES*0..8]-(written:Report)<-[:CONTAINS]-(document:Document)
WHERE report.id = id
WITH id, document, written, min(length(chain)) AS distance
OPTIONAL MATCH (outlet:Source)-[:PUBLISHED]->(document)
RETURN id, document, written.line AS line, outlet.name AS outlet
ORDER BY id, distance, coalesce(document.held, false) DESC, document.id, line, outlet
