// Nodes of the entity view.
MATCH (found:Entity)
WHERE found.id IN $ids
RETURN found
ORDER BY found.id
