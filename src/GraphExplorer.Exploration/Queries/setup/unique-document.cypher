// No two nodes of the label Document have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE
