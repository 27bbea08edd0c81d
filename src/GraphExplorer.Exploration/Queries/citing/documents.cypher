// Documents with all that a reference to them needs.
MATCH (document:Document)
WHERE document.id IN $documents
OPTIONAL MATCH (outlet:Source)-[:PUBLISHED]->(document)
WITH document, outlet.name AS outlet
ORDER BY outlet
RETURN document, collect(outlet) AS outlets
ORDER BY document.id
