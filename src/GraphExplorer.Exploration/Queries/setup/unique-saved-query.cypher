// No two nodes of the label SavedQuery have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_saved_query_id IF NOT EXISTS FOR (n:SavedQuery) REQUIRE n.id IS UNIQUE
