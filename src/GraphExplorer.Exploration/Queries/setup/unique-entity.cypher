// No two nodes of the label Entity have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
