// A view with all that it shows anew; when it was made stays.
MATCH (view:SavedView)
WHERE view.id = $id
WITH view, view.created AS created
SET view = $given
SET view.created = created
RETURN view
