CREATE CONSTRAINT plant_code IF NOT EXISTS FOR (p:Plant) REQUIRE p.code IS UNIQUE;
CREATE CONSTRAINT part_key IF NOT EXISTS FOR (p:Part) REQUIRE (p.number, p.revision) IS UNIQUE;
CREATE CONSTRAINT shipment_key IF NOT EXISTS FOR (s:Shipment) REQUIRE (s.plant, s.sequence) IS UNIQUE;
CREATE
  (north:Plant {code: 'N-01', companyName: 'North Works', since: 1998}),
  (south:Plant {code: 'S-07', companyName: 'South Works', since: 2011}),
  (steel:Supplier {companyName: 'Tall Steel', country: 'SE'}),
  (rubber:Supplier {companyName: 'Round Rubber', country: 'PT'}),
  (bicycle:Part {number: 'B-100', revision: 3, weight: 14.5}),
  (older:Part {number: 'B-100', revision: 2, weight: 15.25}),
  (frame:Part {number: 'F-200', revision: 1, weight: 4.0}),
  (wheel:Part {number: 'W-300', revision: 1, weight: 1.5}),
  (tyre:Part {number: 'T-310', revision: 4, weight: 0.5}),
  (first:Shipment {plant: 'N-01', sequence: 1, sent: datetime('2026-03-01T08:30:00Z')}),
  (second:Shipment {plant: 'N-01', sequence: 2, sent: datetime('2026-03-02T08:30:00Z')}),
  (third:Shipment {plant: 'S-07', sequence: 1, sent: datetime('2026-03-02T09:00:00Z')}),
  (bicycle)-[:MADE_OF {quantity: 1}]->(frame), (bicycle)-[:MADE_OF {quantity: 2}]->(wheel), (wheel)-[:MADE_OF {quantity: 1}]->(tyre),
  (bicycle)-[:REPLACES]->(older),
  (steel)-[:SUPPLIES]->(frame), (rubber)-[:SUPPLIES]->(tyre), (north)-[:ASSEMBLES]->(bicycle), (south)-[:ASSEMBLES]->(wheel),
  (first)-[:SHIPPED_FROM]->(north), (second)-[:SHIPPED_FROM]->(north), (third)-[:SHIPPED_FROM]->(south), (third)-[:SHIPPED_TO]->(north),
  (first)-[:HOLDS {quantity: 40}]->(bicycle), (second)-[:HOLDS {quantity: 25}]->(bicycle), (third)-[:HOLDS {quantity: 400}]->(wheel);
