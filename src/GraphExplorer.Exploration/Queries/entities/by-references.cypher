// Nodes of content. Each label for itself, so that every store finds the ids in an index.
CALL () {
  MATCH (found:Entity) WHERE found.id IN $ids RETURN found
  UNION
  MATCH (found:Document) WHERE found.id IN $ids RETURN found
  UNION
  MATCH (found:Claim) WHERE found.id IN $ids RETURN found
  UNION
  MATCH (found:Report) WHERE found.id IN $ids RETURN found
}
RETURN found
ORDER BY found.id
