// One node of content.
MATCH (found:Entity|Document|Claim|Report)
WHERE found.id = $id AND $label IN labels(found)
RETURN found
