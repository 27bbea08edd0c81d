// Every node of content.
MATCH (node:Entity|Claim|Document|Report)
RETURN node
ORDER BY node.id
