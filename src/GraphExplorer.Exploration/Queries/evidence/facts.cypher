// What can be counted of reports without reading them whole: who says it and how, what they connect, and when.
UNWIND $reports AS id
MATCH (report:Report)-[:SAID_BY]->(speaker:Source), (report)-[stance:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
WHERE report.id = id
RETURN id, claim.id AS claim, type(stance) AS stance, speaker.id AS speaker,
  report.saidFrom AS saidFrom, report.saidTo AS saidTo, report.asOfFrom AS asOfFrom, report.asOfTo AS asOfTo,
  COLLECT { MATCH (claim)-[:ABOUT]->(subject:Entity) RETURN DISTINCT subject.id AS subject ORDER BY subject } AS subjects,
  COLLECT { MATCH (claim)-[:LOCATED_IN]->(place:Place) RETURN DISTINCT place.id AS place ORDER BY place } AS places,
  COLLECT { MATCH (claim)-[:UNDER]->(agreement:Agreement) RETURN DISTINCT agreement.id AS agreement ORDER BY agreement } AS agreements,
  COLLECT { MATCH (claim)-[:INVOLVES]->(party:Entity) RETURN DISTINCT party.id AS party ORDER BY party } AS involved
ORDER BY id, stance, speaker
