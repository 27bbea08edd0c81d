// Keeps a view; a list, so that nothing is kept where nothing is given.
UNWIND $views AS given
CREATE (view:SavedView {id: given.id})
SET view += given
RETURN view
