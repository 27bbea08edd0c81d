// How nodes of a view are connected with one another.
UNWIND $nodes AS node
MATCH (from)
WHERE elementId(from) = node
MATCH (from)-[link]->(to)
WHERE elementId(to) IN $nodes
RETURN elementId(from) AS from, type(link) AS type, elementId(to) AS to, count(*) AS count
ORDER BY from, type, to
