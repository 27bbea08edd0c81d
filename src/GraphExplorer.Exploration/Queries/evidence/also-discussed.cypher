// Agreements that documents discuss anywhere.
UNWIND $documents AS id
MATCH (document:Document)-[:CONTAINS]->(:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(:Claim)-[:UNDER|ABOUT|INVOLVES]->(agreement:Agreement)
WHERE document.id = id
WITH DISTINCT id, agreement
RETURN id, agreement
ORDER BY id, agreement.name, agreement.id
