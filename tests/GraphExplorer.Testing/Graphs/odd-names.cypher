CREATE
  (order:`Purchase Order` {`order text`: 'Bolts for the bridge', pages: 2}),
  (other:`Purchase Order` {`order text`: 'Paint for the bridge', pages: 1}),
  (ticks:`it``s` {`given name`: 'Ann', `family name`: 'Tick', `a``b`: 'yes'}),
  (category:`類別` {`名稱`: '橋樑', url: 'https://example.org/橋'}),
  (slash:$('back' + '\\' + 'u0060slash') {label: 'Backslash'}),
  (tagged:__Tagged__:Bridge {name: 'The bridge: long | 100 % ~ narrow', `rdfs__label`: 'Bridge'}),
  (bare), (empty:Bridge), (activity:Activity {name: 'Painting'}),
  (note:Activity {name: 'The product wrote this', refs: []}),
  (text:Document:Chunk {text: reduce(all = '', i IN range(1, 300) | all + 'A sentence of prose. '), embedding: [i IN range(1, 64) | i / 64.0]}),
  (order)-[:`is for`]->(tagged), (other)-[:`is for`]->(tagged), (order)-[:`~odd|type%`]->(other), (order)-[:`~odd|type%`]->(other),
  (ticks)-[:`it``s`]->(order), (tagged)-[:`屬於`]->(category), (tagged)-[:`屬於`]->(tagged), (slash)-[:actedOn]->(tagged),
  (bare)-[:NEAR]->(tagged), (empty)-[:NEAR]->(tagged), (activity)-[:ns0__changedState]->(tagged), (note)-[:NEAR]->(tagged), (text)-[:MENTIONS]->(tagged);
