// How many nodes are no content, and so have no place in a folder of data files.
MATCH (node)
WHERE NOT node:Entity|Claim|Document|Report
RETURN count(node) AS nodes
