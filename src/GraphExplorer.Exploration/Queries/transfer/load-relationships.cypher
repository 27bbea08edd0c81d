// Makes relationships between nodes of the same transaction. Rows: [handle of the start, handle of the end, type, properties].
UNWIND $rows AS row
MATCH (start) WHERE elementId(start) = row[0]
MATCH (end) WHERE elementId(end) = row[1]
CREATE (start)-[link:$(row[2])]->(end)
SET link = row[3]
