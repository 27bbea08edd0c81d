// Which content of these ids there is. Each label for itself, so that every store finds the ids in an index.
CALL () {
  MATCH (found:Entity) WHERE found.id IN $ids RETURN found.id AS id
  UNION
  MATCH (found:Document) WHERE found.id IN $ids RETURN found.id AS id
  UNION
  MATCH (found:Claim) WHERE found.id IN $ids RETURN found.id AS id
  UNION
  MATCH (found:Report) WHERE found.id IN $ids RETURN found.id AS id
}
RETURN id
ORDER BY id
