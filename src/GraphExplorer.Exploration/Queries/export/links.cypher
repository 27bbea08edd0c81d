// Every relationship between nodes of content.
MATCH (start:Entity|Claim|Document|Report)-[link]->(end:Entity|Claim|Document|Report)
RETURN start.id AS from, link, end.id AS to
ORDER BY from, type(link), to, link.claim
