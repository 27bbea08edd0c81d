// Relationships of one type from one node to another.
MATCH (from)-[link]->(to)
WHERE elementId(from) = $from AND elementId(to) = $to AND type(link) = $type
WITH link
ORDER BY elementId(link)
WITH collect(link) AS links
RETURN size(links) AS total, links[0..$limit] AS links
