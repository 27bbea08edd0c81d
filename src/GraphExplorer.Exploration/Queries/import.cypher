// Merges a seed by id. One statement, so one transaction: all of it or nothing.
// Rows of nodes: {id, labels, properties}, of reports also {keeps}: speaker and stance as 'SAID_BY source-x'. Rows of relationships: {from, to, type, properties}, the established ones with {claim}.
// Relationships are looked for as paths of one step, which are walked from a node: MERGE with a computed type, and a plain pattern planned
// while the graph is empty, go through all relationships of the graph for each row.
// Properties hold null for what a node no longer has, so that loading a changed seed removes it.
CALL () {
  UNWIND $entities AS row
  MERGE (n:Entity {id: row.id})
  SET n:$(row.labels)
  SET n += row.properties
  RETURN count(*) AS entities
}
CALL () {
  UNWIND $claims AS row
  MERGE (n:Claim {id: row.id})
  SET n += row.properties
  RETURN count(*) AS claims
}
CALL () {
  UNWIND $documents AS row
  MERGE (n:Document {id: row.id})
  SET n += row.properties
  RETURN count(*) AS documents
}
CALL () {
  UNWIND $reports AS row
  MERGE (n:Report {id: row.id})
  ON CREATE SET n.recordedAt = $recordedAt, n.recordedBy = 'seed'
  SET n += row.properties
  RETURN count(*) AS reports
}
CALL () {
  UNWIND $entityToEntity AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS entityToEntity
}
CALL () {
  UNWIND $established AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type AND found[0].claim = row.claim
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS established
}
CALL () {
  UNWIND $claimToEntity AS row
  MATCH (a:Claim {id: row.from})
  MATCH (b:Entity {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS claimToEntity
}
CALL () {
  UNWIND $claimToClaim AS row
  MATCH (a:Claim {id: row.from})
  MATCH (b:Claim {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS claimToClaim
}
CALL () {
  UNWIND $entityToDocument AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Document {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS entityToDocument
}
CALL () {
  UNWIND $documentToReport AS row
  MATCH (a:Document {id: row.from})
  MATCH (b:Report {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS documentToReport
}
// A report has one speaker and one stance: those of an earlier version of the seed go.
CALL () {
  UNWIND $reports AS row
  MATCH (r:Report {id: row.id})-[old:SAID_BY|ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(other)
  WHERE NOT type(old) + ' ' + other.id IN row.keeps
  DELETE old
  RETURN count(*) AS replaced
}
CALL () {
  UNWIND $reportToEntity AS row
  MATCH (a:Report {id: row.from})
  MATCH (b:Entity {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS reportToEntity
}
CALL () {
  UNWIND $reportToClaim AS row
  MATCH (a:Report {id: row.from})
  MATCH (b:Claim {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS reportToClaim
}
CALL () {
  UNWIND $reportToReport AS row
  MATCH (a:Report {id: row.from})
  MATCH (b:Report {id: row.to})
  OPTIONAL MATCH (a)-[found*1..1]->(b) WHERE type(found[0]) = row.type
  WITH row, a, b, found[0] AS old
  SET old += row.properties
  FOREACH (_ IN CASE WHEN old IS NULL THEN [row] ELSE [] END | CREATE (a)-[r:$(row.type)]->(b) SET r += row.properties)
  RETURN count(*) AS reportToReport
}
RETURN entities, claims, documents, reports,
  entityToEntity + established + claimToEntity + claimToClaim + entityToDocument + documentToReport
  + reportToEntity + reportToClaim + reportToReport AS relationships
