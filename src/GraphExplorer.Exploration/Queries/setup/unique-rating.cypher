// No two nodes of the label Rating have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_rating_id IF NOT EXISTS FOR (n:Rating) REQUIRE n.id IS UNIQUE
