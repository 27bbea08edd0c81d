// No two nodes of the label Report have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE
