// Whether reports were known on a day, in the order of time: the last day of their span is on or before it. Without a day all are.
UNWIND $reports AS id
MATCH (report:Report)
WHERE report.id = id
OPTIONAL MATCH (document:Document)-[:CONTAINS]->(report)
WITH report, min(document.publishedFrom) AS publishedFrom, min(document.publishedTo) AS publishedTo
WITH report.id AS id,
  CASE $time WHEN 'said' THEN coalesce(report.saidFrom, publishedFrom) WHEN 'as-of' THEN report.asOfFrom ELSE date(report.recordedAt) END AS since,
  CASE $time WHEN 'said' THEN coalesce(report.saidTo, publishedTo) WHEN 'as-of' THEN report.asOfTo ELSE date(report.recordedAt) END AS until
RETURN id, until,
  CASE WHEN $day IS NULL OR until <= $day THEN 'yes' WHEN until IS NULL AND (since IS NULL OR since <= $day) THEN 'cannot-tell' ELSE 'later' END AS known
ORDER BY until, id
