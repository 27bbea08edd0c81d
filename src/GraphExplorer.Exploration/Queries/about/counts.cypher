// How much the graph holds.
RETURN COUNT { (:Entity) } AS entities, COUNT { (:Unit) } AS units, COUNT { (:Actor) } AS actors, COUNT { (:Agreement) } AS agreements,
  COUNT { (:Place) } AS places, COUNT { (:Source) } AS sources, COUNT { (:Claim) } AS claims, COUNT { (:Report) } AS reports,
  COUNT { (:Document) } AS documents
