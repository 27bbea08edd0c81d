// Reports of claims whose assertions all go back to one origin, claims told most often first. Origins are root speakers, rolled up by whom they speak for; a root that has it from somewhere unknown counts for itself.
MATCH (claim:Claim)
WHERE ($subject IS NULL OR EXISTS { MATCH (claim)-[:ABOUT]->(subject:Entity) WHERE subject.id = $subject })
  AND ($region IS NULL OR EXISTS { MATCH (claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(place:Place) WHERE place.id = $region })
CALL (claim) {
  MATCH (claim)<-[:ASSERTS]-(:Report)-[:CITES*0..8]->(root:Report)-[:SAID_BY]->(speaker:Source)
  WHERE NOT EXISTS { MATCH (root)-[:CITES]->(:Report) }
  WITH DISTINCT root, speaker
  WITH CASE WHEN root.lineage = 'unknown' THEN root.id ELSE coalesce(head(COLLECT {
    MATCH way = (speaker)-[:SPEAKS_FOR*1..6]->(party:Actor)
    WHERE NOT EXISTS { MATCH (party)-[:SPEAKS_FOR]->(:Actor) }
    RETURN party.id ORDER BY length(way) DESC, [step IN nodes(way) | step.id] LIMIT 1
  }), speaker.id) END AS origin,
    $source IS NULL OR EXISTS { MATCH (speaker)-[:SPEAKS_FOR*0..6]->(party:Entity) WHERE party.id = $source } AS wanted
  RETURN count(DISTINCT origin) AS origins, any(entry IN collect(wanted) WHERE entry) AS wanted
}
WITH claim
WHERE origins = 1 AND wanted
MATCH (claim)<-[:ASSERTS]-(report:Report)
WITH claim, report
ORDER BY coalesce(report.saidTo, report.saidFrom) IS NULL, coalesce(report.saidTo, report.saidFrom) DESC, report.id
WITH claim.id AS id, collect(report.id) AS told
ORDER BY size(told) DESC, id
UNWIND told AS report
WITH collect(report) AS reports
RETURN size(reports) AS total, reports[0..$most] AS reports
