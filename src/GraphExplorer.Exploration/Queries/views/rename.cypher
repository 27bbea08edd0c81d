// Gives a view another name and caption.
MATCH (view:SavedView)
WHERE view.id = $id
SET view.name = $name, view.caption = $caption, view.changed = $changed
RETURN view
