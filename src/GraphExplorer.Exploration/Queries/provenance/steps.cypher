// What a chain says of each of its reports.
UNWIND $reports AS id
MATCH (report:Report)-[said:SAID_BY]->(speaker:Source), (report)-[stance:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
WHERE report.id = id
RETURN id, claim.id AS claim, type(stance) AS stance, report.lineage AS lineage, report {.saidFrom, .saidTo} AS days, said.certainty AS certainty, speaker,
  COLLECT { MATCH (speaker)-[:SPEAKS_FOR]->(party:Actor) RETURN party ORDER BY party.name, party.id } AS speaksFor
ORDER BY id
