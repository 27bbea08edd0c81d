// Whether the graph holds a report of a claim with who said it, and whether it holds a node that the evidence model has no place for.
RETURN EXISTS { (:Claim)<--(:Report)-[:SAID_BY]->(:Source) } AS reports, EXISTS {
    MATCH (node)
    WHERE NOT (node:Document|Claim|Report|Rating|Assessment OR (node:Entity AND node:Unit|Actor|Agreement|Place|Source AND node.id IS NOT NULL))
      AND NOT (node:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND node.refs IS NOT NULL)
    RETURN node
  } AS others
