// Deletes a view; a row where there was one.
MATCH (view:SavedView)
WHERE view.id = $id
WITH view, view.id AS id
DETACH DELETE view
RETURN id
