// Reports that may have been the first to assert their claim, oldest first: they have it from no report of it, and no other was surely said earlier.
MATCH (speaker:Source)<-[:SAID_BY]-(report:Report)-[:ASSERTS]->(claim:Claim)
WHERE NOT EXISTS { MATCH (claim)<-[:ASSERTS]-(earlier:Report) WHERE earlier.saidTo < report.saidFrom }
  AND NOT EXISTS { MATCH (report)-[:CITES*1..8]->(:Report)-[:ASSERTS]->(claim) }
  AND ($party IS NULL OR EXISTS { MATCH (speaker)-[:SPEAKS_FOR*0..6]->(party:Entity) WHERE party.id = $party })
  AND ($subject IS NULL OR EXISTS { MATCH (claim)-[:ABOUT]->(subject:Entity) WHERE subject.id = $subject })
  AND ($region IS NULL OR EXISTS { MATCH (claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(place:Place) WHERE place.id = $region })
WITH DISTINCT report, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said, report.id
WITH collect({id: report.id, dated: said IS NOT NULL}) AS found
WITH [entry IN found WHERE entry.dated | entry.id] AS reports, [entry IN found WHERE NOT entry.dated | entry.id] AS apart
RETURN size(reports) AS total, reports[0..$most] AS reports, size(apart) AS apartTotal, apart[0..$most] AS apart
