// Of reports, those that may have been the first to assert their claim: they have it from no report of it, and no other was surely said earlier.
UNWIND $reports AS id
MATCH (report:Report)-[:ASSERTS]->(claim:Claim)
WHERE report.id = id
  AND NOT EXISTS { MATCH (claim)<-[:ASSERTS]-(earlier:Report) WHERE earlier.saidTo < report.saidFrom }
  AND NOT EXISTS {
    MATCH (report)-[:CITES*1..8]->(cited:Report)
    WHERE EXISTS { (cited)-[:ASSERTS]->(claim) }
  }
RETURN id, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said, id
