// Reports known on a day: the last day of their span is on or before it, newest first. Apart are those of which it cannot be told.
MATCH (report:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
WHERE ($subject IS NULL OR EXISTS { MATCH (claim)-[:ABOUT]->(subject:Entity) WHERE subject.id = $subject })
  AND ($region IS NULL OR EXISTS { MATCH (claim)-[:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(place:Place) WHERE place.id = $region })
OPTIONAL MATCH (document:Document)-[:CONTAINS]->(report)
WITH report, min(document.publishedFrom) AS publishedFrom, min(document.publishedTo) AS publishedTo
WITH report.id AS id,
  CASE $time WHEN 'said' THEN coalesce(report.saidFrom, publishedFrom) WHEN 'as-of' THEN report.asOfFrom ELSE date(report.recordedAt) END AS since,
  CASE $time WHEN 'said' THEN coalesce(report.saidTo, publishedTo) WHEN 'as-of' THEN report.asOfTo ELSE date(report.recordedAt) END AS until
WHERE $day IS NULL OR until <= $day OR (until IS NULL AND (since IS NULL OR since <= $day))
WITH id, since, until
ORDER BY until DESC, since IS NULL, since DESC, id
WITH collect({id: id, dated: until IS NOT NULL}) AS found
WITH [entry IN found WHERE entry.dated | entry.id] AS reports, [entry IN found WHERE NOT entry.dated | entry.id] AS apart
RETURN size(reports) AS total, reports[0..$most] AS reports, size(apart) AS apartTotal, apart[0..$most] AS apart
