// Figures of reports, each with its claim, its speaker, and the reports of the same claim to which it goes back.
UNWIND $reports AS id
MATCH (report:Report)-[:SAID_BY]->(speaker:Source), (report)-[stance:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
WHERE report.id = id AND coalesce(report.low, report.best, report.high) IS NOT NULL
RETURN report, type(stance) AS stance, claim, speaker,
  NOT EXISTS { MATCH (report)-[:CITES*1..8]->(:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim) } AS own,
  COLLECT {
    MATCH (report)-[:CITES*1..8]->(root:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim)
    WHERE NOT EXISTS { MATCH (root)-[:CITES*1..8]->(:Report)-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim) }
    MATCH (root)-[:SAID_BY]->(whose:Source)
    WITH DISTINCT root.id AS root, whose
    RETURN {report: root, speaker: whose} ORDER BY root
  } AS roots
ORDER BY claim.id, coalesce(report.asOfFrom, report.asOfTo, report.saidFrom, report.saidTo), report.id
