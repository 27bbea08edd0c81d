/**
 * Queries to start from, on the graph that the product comes with.
 * @typedef {{ title: string, why: string, statement: string, parameters?: string }} Example
 */

/** @type {Example[]} */
export const cypherExamples = [
  {
    title: 'Figures that disagree',
    why: 'Claims with more than one number, each with who gave it',
    statement: `MATCH (claim:Claim)<-[:ASSERTS]-(report:Report)-[:SAID_BY]->(speaker:Source)
WHERE report.low IS NOT NULL OR report.high IS NOT NULL
WITH claim, collect(DISTINCT [report.low, report.high]) AS figures,
  collect(DISTINCT speaker.name) AS speakers
WHERE size(figures) > 1
RETURN claim.text AS claim, figures, speakers
ORDER BY size(figures) DESC, claim`,
  },
  {
    title: 'Where it comes from',
    why: 'The longest chains of attribution, drawn from the report to its origin',
    statement: `MATCH chain = (report:Report)-[:CITES*2..8]->(origin:Report)
WHERE NOT (origin)-[:CITES]->() AND NOT ()-[:CITES]->(report)
MATCH (report)-[:SAID_BY]->(speaker:Source)
RETURN speaker.name AS told_by, length(chain) AS steps, chain
ORDER BY steps DESC, told_by
LIMIT 15`,
  },
  {
    title: 'Around one unit',
    why: 'What is claimed about a unit, where, and who says so, as a graph',
    statement: `MATCH (unit:Unit {id: $unit})<-[about:ABOUT]-(claim:Claim)
MATCH (claim)<-[stance:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)-[said:SAID_BY]->(source:Source)
OPTIONAL MATCH (claim)-[at:LOCATED_IN]->(place:Place)
RETURN unit, about, claim, stance, report, said, source, at, place`,
    parameters: '{ "unit": "unit-special-buryat-battalion" }',
  },
  {
    title: 'Denied, and by whom',
    why: 'Claims that somebody asserts and somebody else denies',
    statement: `MATCH (claim:Claim)<-[:DENIES]-(denial:Report)-[:SAID_BY]->(denier:Source)
MATCH (claim)<-[:ASSERTS]-(:Report)-[:SAID_BY]->(source:Source)
RETURN claim.text AS claim, collect(DISTINCT source.name) AS says, collect(DISTINCT denier.name) AS denies
ORDER BY size(says) DESC, claim`,
  },
  {
    title: 'Known on a day',
    why: 'Reports said by the day in the parameters, the newest first',
    statement: `MATCH (report:Report)-[:SAID_BY]->(speaker:Source)
WHERE report.saidTo <= date($day)
RETURN report.saidTo AS said, speaker.name AS speaker, report.summary AS report
ORDER BY said DESC, speaker
LIMIT 200`,
    parameters: '{ "day": "2024-12-31" }',
  },
  {
    title: 'What is in the graph',
    why: 'Every label with its number of nodes',
    statement: `MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC, label`,
  },
  {
    title: 'How it is answered',
    why: 'The plan of a query with the rows and hits of each step',
    statement: `PROFILE
MATCH (source:Source)<-[:SAID_BY]-(report:Report)-[:ASSERTS]->(:Claim)-[:ABOUT]->(unit:Unit)
WHERE unit.name CONTAINS 'Battalion'
RETURN source.name AS source, count(report) AS reports
ORDER BY reports DESC`,
  },
];
