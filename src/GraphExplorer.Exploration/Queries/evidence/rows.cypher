// Reports with all that a line of the evidence table needs.
UNWIND $reports AS id
MATCH (report:Report)-[said:SAID_BY]->(speaker:Source), (report)-[stance:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]->(claim:Claim)
WHERE report.id = id
RETURN id, report, type(stance) AS stance, speaker, claim,
  COLLECT { MATCH (claim)-[:ABOUT]->(subject:Entity) RETURN subject ORDER BY subject.name, subject.id } AS subjects,
  COLLECT {
    MATCH (claim)-[located:LOCATED_IN]->(place:Place)
    RETURN {item: place, relation: located.relation, certainty: located.certainty} ORDER BY place.name, place.id, located.relation
  } AS places,
  COLLECT {
    MATCH (claim)-[under:UNDER]->(agreement:Agreement)
    RETURN {item: agreement, article: under.article} ORDER BY agreement.name, agreement.id, under.article
  } AS agreements,
  COLLECT {
    MATCH (claim)-[involved:INVOLVES]->(party:Entity)
    RETURN {item: party, role: involved.role} ORDER BY party.name, party.id, involved.role
  } AS involved
ORDER BY id
