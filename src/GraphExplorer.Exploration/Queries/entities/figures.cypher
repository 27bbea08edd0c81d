// Figures of reports, each with its claim and its speaker.
UNWIND $reports AS id
MATCH (report:Report)-[:SAID_BY]->(speaker:Source), (report)-[stance:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
WHERE report.id = id AND coalesce(report.low, report.best, report.high) IS NOT NULL
RETURN report, type(stance) AS stance, claim, speaker
ORDER BY claim.id, coalesce(report.asOfFrom, report.asOfTo, report.saidFrom, report.saidTo), report.id
