// No two nodes of the label Assessment have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_assessment_id IF NOT EXISTS FOR (n:Assessment) REQUIRE n.id IS UNIQUE
