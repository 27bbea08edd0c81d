// No two nodes of the label SnapshotVersion have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_snapshot_version_id IF NOT EXISTS FOR (n:SnapshotVersion) REQUIRE n.id IS UNIQUE
