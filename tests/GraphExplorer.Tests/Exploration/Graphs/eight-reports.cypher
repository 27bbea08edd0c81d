// One claim, eight reports: an official says it; a wire cites the official; a daily cites the wire; a blog cites the daily; the daily
// again cites the blog; a radio counts for itself; the blog also says a number without saying whence; an embassy denies.
CREATE (state:Entity:Actor:State {id: 'actor-state', name: 'Northland'})
CREATE (ministry:Entity:Actor:Organization {id: 'actor-ministry', name: 'Ministry of Defence of Northland', aliases: ['MoD Northland']})
CREATE (official:Entity:Source:Anonymous {id: 'source-official', name: 'Official in the ministry', sourceKind: 'officer'})
CREATE (wire:Entity:Source:Outlet {id: 'outlet-wire', name: 'Wire', sourceKind: 'agency', country: 'Northland'})
CREATE (daily:Entity:Source:Outlet {id: 'outlet-daily', name: 'Daily A', sourceKind: 'newspaper'})
CREATE (blog:Entity:Source:Outlet {id: 'outlet-blog', name: 'Blog C', sourceKind: 'blog'})
CREATE (radio:Entity:Source:Outlet {id: 'outlet-radio', name: 'Radio D', sourceKind: 'broadcaster'})
CREATE (embassy:Entity:Actor:Organization:Source {id: 'actor-embassy', name: 'Embassy of Southland', sourceKind: 'embassy'})
CREATE (official)-[:SPEAKS_FOR {certainty: 'stated'}]->(ministry)
CREATE (ministry)-[:SPEAKS_FOR]->(state)
CREATE (unit:Entity:Unit {id: 'unit-seventh-battalion', name: '7th Battalion', echelon: 'battalion', country: 'Southland', named: true})
CREATE (town:Entity:Place {id: 'place-town', name: 'Milltown', kind: 'town', aliases: ['Milltown-on-Sea']})
CREATE (region:Entity:Place {id: 'place-region', name: 'Eastern Region', kind: 'region'})
CREATE (town)-[:WITHIN]->(region)
CREATE (claim:Claim {id: 'claim-strength', name: 'Strength of the 7th Battalion', kind: 'strength',
  text: 'The 7th Battalion has a number of soldiers in Milltown.', measure: 'soldiers', scope: 'present'})
CREATE (claim)-[:ABOUT]->(unit)
CREATE (claim)-[:LOCATED_IN {relation: 'in'}]->(town)
CREATE (r1:Report {id: 'report-1-official', name: 'Official: 400', summary: 'An official puts the battalion at 400.', low: 400, best: 400, high: 400,
  approximation: 'exact', modality: 'stated', lineage: 'known', saidFrom: date('2024-10-01'), saidTo: date('2024-10-01')})
CREATE (r2:Report {id: 'report-2-wire', name: 'Wire: 400', summary: 'The wire has it from the official.', low: 400, best: 400, high: 400,
  approximation: 'exact', modality: 'stated', lineage: 'known', saidFrom: date('2024-10-02'), saidTo: date('2024-10-02')})
CREATE (r3:Report {id: 'report-3-daily', name: 'Daily A: 400', summary: 'The daily has it from the wire.', low: 400, best: 400, high: 400,
  approximation: 'exact', modality: 'stated', lineage: 'known', saidFrom: date('2024-10-03'), saidTo: date('2024-10-03')})
CREATE (r4:Report {id: 'report-4-blog', name: 'Blog C: 400', summary: 'The blog has it from the daily.', low: 400, best: 400, high: 400,
  approximation: 'exact', modality: 'stated', lineage: 'known', saidFrom: date('2024-10-04'), saidTo: date('2024-10-04')})
CREATE (r5:Report {id: 'report-5-daily-again', name: 'Daily A again: 400', summary: 'The daily has it from the blog.', low: 400, best: 400,
  high: 400, approximation: 'exact', modality: 'stated', lineage: 'known', saidFrom: date('2024-10-05'), saidTo: date('2024-10-05')})
CREATE (r6:Report {id: 'report-6-radio', name: 'Radio D: 300 to 600', summary: 'The radio counts for itself.', low: 300, high: 600,
  approximation: 'range', modality: 'stated', lineage: 'known', saidFrom: date('2024-10-05'), saidTo: date('2024-10-06')})
CREATE (r7:Report {id: 'report-7-blog-own', name: 'Blog C: 500', summary: 'The blog says 500 and not whence.', low: 500, best: 500, high: 500,
  approximation: 'exact', modality: 'stated', lineage: 'unknown'})
CREATE (r8:Report {id: 'report-8-embassy', name: 'Embassy: no', summary: 'The embassy denies it.', modality: 'stated', lineage: 'known',
  saidFrom: date('2024-10-07'), saidTo: date('2024-10-07')})
CREATE (r1)-[:SAID_BY]->(official), (r2)-[:SAID_BY]->(wire), (r3)-[:SAID_BY]->(daily), (r4)-[:SAID_BY]->(blog),
  (r5)-[:SAID_BY]->(daily), (r6)-[:SAID_BY]->(radio), (r7)-[:SAID_BY]->(blog), (r8)-[:SAID_BY]->(embassy)
CREATE (r1)-[:ASSERTS]->(claim), (r2)-[:ASSERTS]->(claim), (r3)-[:ASSERTS]->(claim), (r4)-[:ASSERTS]->(claim),
  (r5)-[:ASSERTS]->(claim), (r6)-[:ASSERTS]->(claim), (r7)-[:ASSERTS]->(claim), (r8)-[:DENIES]->(claim)
CREATE (r2)-[:CITES {mode: 'quotes'}]->(r1), (r3)-[:CITES {mode: 'republishes'}]->(r2), (r4)-[:CITES {mode: 'paraphrases'}]->(r3),
  (r5)-[:CITES {mode: 'paraphrases'}]->(r4)
