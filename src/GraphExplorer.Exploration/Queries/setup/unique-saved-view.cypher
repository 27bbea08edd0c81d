// No two nodes of the label SavedView have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_saved_view_id IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE
