// A claim: what it is about, where, under which agreement, with whom, and the claims it is part of, that are part of it, or that it contradicts.
MATCH (claim:Claim)
WHERE claim.id = $id
RETURN claim,
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
  } AS involved,
  COLLECT { MATCH (claim)-[:PART_OF]->(whole:Claim) RETURN whole ORDER BY whole.id } AS wholes,
  COLLECT { MATCH (claim)<-[:PART_OF]-(part:Claim) RETURN part ORDER BY part.id } AS parts,
  COLLECT { MATCH (claim)-[:CONTRADICTS]-(other:Claim) RETURN DISTINCT other ORDER BY other.id } AS contradicted
