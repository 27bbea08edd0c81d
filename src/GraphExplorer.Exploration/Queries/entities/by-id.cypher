// One node of content. Each label for itself, so that every store finds the id in an index.
CALL () {
  MATCH (found:Entity) WHERE found.id = $id RETURN found
  UNION
  MATCH (found:Document) WHERE found.id = $id RETURN found
  UNION
  MATCH (found:Claim) WHERE found.id = $id RETURN found
  UNION
  MATCH (found:Report) WHERE found.id = $id RETURN found
}
WITH found
WHERE $label IN labels(found)
RETURN found
