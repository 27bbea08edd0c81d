// No two nodes of the label Snapshot have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_snapshot_id IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.id IS UNIQUE
