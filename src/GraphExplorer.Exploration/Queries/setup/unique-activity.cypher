// No two nodes of the label Activity have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_activity_id IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE
