// The reports that answer the question, newest first: all that the slots leave, and how many there are.
MATCH (speaker:Source)<-[:SAID_BY]-(report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)-[:ABOUT]->(unit:Unit)
WHERE ($speakers = 'any' OR speaker:Outlet)
  AND ($outlet IS NULL OR speaker.id = $outlet)
  AND ($unit IS NULL OR unit.id = $unit)
  AND ($region IS NULL OR EXISTS { MATCH (claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(place:Place) WHERE place.id = $region })
  AND ($agreement IS NULL OR EXISTS { MATCH (claim)-[:UNDER]->(agreement:Agreement) WHERE agreement.id = $agreement })
WITH DISTINCT report, coalesce(report.saidTo, report.saidFrom) AS said
ORDER BY said IS NULL, said DESC, report.id
WITH collect(report.id) AS reports
RETURN size(reports) AS total, reports[0..$most] AS reports
