// Which of some reports their speakers have taken back.
UNWIND $reports AS id
MATCH (report:Report {id: id})<-[:RETRACTS]-(:Report)
RETURN DISTINCT id
ORDER BY id
