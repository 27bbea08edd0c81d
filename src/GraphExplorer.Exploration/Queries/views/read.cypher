// A view with all that is kept of it.
MATCH (view:SavedView)
WHERE view.id = $id
RETURN view
