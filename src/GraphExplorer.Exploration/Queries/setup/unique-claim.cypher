// No two nodes of the label Claim have the same id, and a node is found by it.
CREATE CONSTRAINT graphexplorer_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
