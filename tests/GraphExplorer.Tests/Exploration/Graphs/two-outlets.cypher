// A battalion within a brigade, an agreement, two outlets and what they hold: enough for every slot of the question.
CREATE (land:Entity:Actor:State:Source {id: 'actor-land', name: 'Southland', aliases: ['Republic of Southland']})
CREATE (service:Entity:Actor:Organization:Source {id: 'actor-service', name: 'Intelligence Service', sourceKind: 'intelligence service'})
CREATE (insider:Entity:Source:Anonymous {id: 'source-insider', name: 'Sources in the Intelligence Service'})
CREATE (post:Entity:Source:Outlet {id: 'outlet-post', name: 'Evening Post', sourceKind: 'newspaper', country: 'Northland', aliases: ['The Post']})
CREATE (net:Entity:Source:Outlet {id: 'outlet-net', name: 'News Net', sourceKind: 'newspaper'})
CREATE (insider)-[:SPEAKS_FOR {certainty: 'stated'}]->(service), (service)-[:SPEAKS_FOR]->(land)
CREATE (brigade:Entity:Unit {id: 'unit-brigade', name: '11th Brigade', echelon: 'brigade', country: 'Eastland'})
CREATE (battalion:Entity:Unit {id: 'unit-battalion', name: 'Special Battalion', echelon: 'battalion', country: 'Eastland', aliases: ['Hill Battalion']})
CREATE (contingent:Entity:Unit {id: 'unit-contingent', name: 'Contingent', echelon: 'contingent', country: 'Westland', named: false})
CREATE (battalion)-[:PART_OF {claim: 'claim-within'}]->(brigade)
CREATE (pact:Entity:Agreement {id: 'agreement-pact', name: 'Partnership Pact', kind: 'treaty', aliases: ['the Pact']})
CREATE (charter:Entity:Agreement {id: 'agreement-charter', name: 'Charter', kind: 'charter'})
CREATE (pact)-[:REFERS_TO {article: '4', toArticle: '51', claim: 'claim-article'}]->(charter)
CREATE (country:Entity:Place {id: 'place-country', name: 'Eastland', kind: 'country'})
CREATE (oblast:Entity:Place {id: 'place-oblast', name: 'Hill Oblast', kind: 'region'})
CREATE (town:Entity:Place {id: 'place-hilltown', name: 'Hilltown', kind: 'town', aliases: ['Hilltown district']})
CREATE (town)-[:WITHIN]->(oblast), (oblast)-[:WITHIN]->(country)
CREATE (strength:Claim {id: 'claim-battalion-strength', name: 'Strength of the battalion', kind: 'strength', text: 'The battalion is to have a number of soldiers.',
  measure: 'soldiers', scope: 'planned'})-[:ABOUT]->(battalion)
CREATE (strength)-[:INVOLVES {role: 'parent unit'}]->(brigade)
CREATE (deployment:Claim {id: 'claim-battalion-deployment', name: 'Deployment of the battalion', kind: 'deployment', text: 'The battalion is sent near Hilltown.'})-[:ABOUT]->(battalion)
CREATE (deployment)-[:LOCATED_IN {relation: 'near', certainty: 'unclear'}]->(town)
CREATE (within:Claim {id: 'claim-within', name: 'The battalion within the brigade', kind: 'membership', text: 'The battalion is formed inside the brigade.'})-[:ABOUT]->(battalion)
CREATE (number:Claim {id: 'claim-contingent-strength', name: 'Strength of the contingent', kind: 'strength', text: 'The contingent has a number of soldiers.',
  measure: 'soldiers', scope: 'present'})-[:ABOUT]->(contingent)
CREATE (number)-[:LOCATED_IN {relation: 'in'}]->(oblast)
CREATE (number)-[:UNDER {article: '4'}]->(pact)
CREATE (article:Claim {id: 'claim-article', name: 'Article 4', kind: 'provision', text: 'Article 4 promises help by all means.'})-[:ABOUT]->(land)
CREATE (article)-[:UNDER {article: '4'}]->(pact)
CREATE (paper:Document {id: 'document-001', name: 'Post article', title: 'A battalion is formed', held: true, publishedFrom: date('2024-10-14'),
  publishedTo: date('2024-10-20'), dateBasis: 'inferred'})
CREATE (post)-[:PUBLISHED]->(paper)
CREATE (a1:Report {id: 'report-a1', name: 'Post: up to 3,000', summary: 'The Post passes on the number.', line: 6, modality: 'expected', low: 0, high: 3000,
  approximation: 'up-to', lineage: 'known', saidFrom: date('2024-10-14'), saidTo: date('2024-10-20')})
CREATE (a2:Report {id: 'report-a2', name: 'Net: up to 3,000', summary: 'The Net gives the number.', modality: 'expected', low: 0, high: 3000,
  approximation: 'up-to', lineage: 'known', saidFrom: date('2024-10-10'), saidTo: date('2024-10-18')})
CREATE (a3:Report {id: 'report-a3', name: 'Insiders: up to 3,000', summary: 'Insiders name the number.', modality: 'expected', low: 0, high: 3000,
  approximation: 'up-to', lineage: 'known'})
CREATE (b1:Report {id: 'report-b1', name: 'Post: near Hilltown', summary: 'The Post says where.', line: 7, modality: 'possible', lineage: 'unknown',
  saidFrom: date('2024-10-14'), saidTo: date('2024-10-20')})
CREATE (w1:Report {id: 'report-w1', name: 'Post: inside the brigade', summary: 'The Post says inside which brigade.', line: 5, modality: 'stated', lineage: 'known'})
CREATE (c1:Report {id: 'report-c1', name: 'Net: about 8,000', summary: 'The Net counts for itself.', modality: 'stated', best: 8000, low: 7500, high: 8500,
  approximation: 'about', lineage: 'known', asOfFrom: date('2024-11-01'), asOfTo: date('2024-11-30')})
CREATE (d1:Report {id: 'report-d1', name: 'Post: article 4', summary: 'The Post retells article 4.', line: 12, modality: 'stated', lineage: 'known'})
CREATE (e1:Report {id: 'report-e1', name: 'Southland: not so', summary: 'The state does not confirm.', modality: 'stated', lineage: 'known'})
CREATE (paper)-[:CONTAINS]->(a1), (paper)-[:CONTAINS]->(b1), (paper)-[:CONTAINS]->(w1), (paper)-[:CONTAINS]->(d1)
CREATE (a1)-[:SAID_BY]->(post), (a2)-[:SAID_BY]->(net), (a3)-[:SAID_BY {certainty: 'stated'}]->(insider), (b1)-[:SAID_BY]->(post),
  (w1)-[:SAID_BY]->(post), (c1)-[:SAID_BY]->(net), (d1)-[:SAID_BY]->(post), (e1)-[:SAID_BY]->(land)
CREATE (a1)-[:ASSERTS]->(strength), (a2)-[:ASSERTS]->(strength), (a3)-[:ASSERTS]->(strength), (b1)-[:ASSERTS]->(deployment),
  (w1)-[:ASSERTS]->(within), (c1)-[:ASSERTS]->(number), (d1)-[:ASSERTS]->(article), (e1)-[:DOES_NOT_CONFIRM]->(number)
CREATE (a1)-[:CITES {mode: 'paraphrases'}]->(a2), (a2)-[:CITES {mode: 'quotes'}]->(a3)
