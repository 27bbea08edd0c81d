// Reports that deny, or with doubts also question or do not confirm, newest first. A denial that is passed on is another's: his own report has it.
MATCH (speaker:Source)<-[:SAID_BY]-(report:Report)-[stance:DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
WHERE ($stance = 'doubts' OR type(stance) = 'DENIES')
  AND NOT EXISTS { MATCH (report)-[:CITES]->(:Report)-[same:DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim) WHERE type(same) = type(stance) }
  AND ($party IS NULL OR EXISTS { MATCH (speaker)-[:SPEAKS_FOR*0..6]->(party:Entity) WHERE party.id = $party })
  AND ($subject IS NULL OR EXISTS { MATCH (claim)-[:ABOUT]->(subject:Entity) WHERE subject.id = $subject })
  AND ($region IS NULL OR EXISTS { MATCH (claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(place:Place) WHERE place.id = $region })
WITH DISTINCT report, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said IS NULL, said DESC, report.id
WITH collect(report.id) AS reports
RETURN size(reports) AS total, reports[0..$most] AS reports
