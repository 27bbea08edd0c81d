// Chains of citation that come back to the speaker they started from.
UNWIND $reports AS id
MATCH (report:Report)-[:SAID_BY]->(speaker:Source)
WHERE report.id = id
MATCH chain = (report)-[:CITES*2..8]->(again:Report)
WHERE EXISTS { MATCH (again)-[:SAID_BY]->(who:Source) WHERE who.id = speaker.id }
WITH id, [step IN nodes(chain) | step.id] AS steps
RETURN id, steps
ORDER BY id, size(steps), steps
