// Whether the graph follows the evidence model, and whether it holds any content at all.
RETURN EXISTS { (:Claim)<--(:Report)-[:SAID_BY]->(:Source) } AS evidence, EXISTS {
    MATCH (node)
    WHERE NOT (node:Activity|SavedQuery|SavedView|Snapshot AND node.refs IS NOT NULL)
    RETURN node
  } AS content
