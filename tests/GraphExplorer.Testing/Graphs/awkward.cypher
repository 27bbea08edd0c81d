CREATE
  (times:Times {
    date: date('2024-02-29'), early: date('-0001-01-01'), late: date('+12345-12-31'), localTime: localtime('23:59:59.999999999'),
    time: time('12:00:00+02:30'), utc: time('12:00Z'), localDateTime: localdatetime('2024-02-29T12:00:00.5'),
    offset: datetime('2024-02-29T12:00:00-03:30'), zone: datetime('2024-08-06T12:00:00+02:00[Europe/Stockholm]'),
    duration: duration('P1Y2M3DT4H5M6.789S'), back: duration('P-1M2DT-0.5S'), nothing: duration('PT0S')}),
  (points:Points:`Second Label` {
    plane: point({x: 1.5, y: -2.0}), space: point({x: 1.0, y: 2.0, z: 3.0}),
    place: point({latitude: 50.45, longitude: 30.52}), peak: point({latitude: 50.45, longitude: 30.52, height: 179.0})}),
  (numbers:Numbers {
    big: 9223372036854775807, small: -9223372036854775807 - 1, zero: 0, negativeZero: -0.0, tiny: 4.9E-324, huge: 1.7976931348623157E308, third: 1.0 / 3,
    whole: 2.0, yes: true, no: false, none: toFloat('NaN'), endless: toFloat('Infinity'), below: toFloat('-Infinity')}),
  (texts:Texts {
    empty: '', blank: ' ', tab: 'a\tb', lines: 'one\ntwo\r\nthree\rfour', quotes: '"it\'s" ""twice"", `so`', backslash: 'a\\b\\n', escape: '\\u0041',
    comma: 'a,b;c|d', markup: '<b a="1">&amp; ]]></b>', control: '\u0001\u0008\u001F', separator: 'a\u001Fb\u2028c', emoji: '😀 \u200F שלום', number: '42', truth: 'true',
    date: '2024-02-29', brace: '{"$type":"String"}', comment: '/* no */ // no', statement: '; MATCH (n) DELETE n;', edges: ' a '}),
  (lists:Lists {
    texts: ['a', 'b'], none: [], one: [''], mixed: ['a;b', 'c"d', 'e\nf', ''], numbers: [1, 2, 3], floats: [1.0, -0.0], flags: [true, false],
    dates: [date('2024-01-01'), date('2024-01-02')], zones: [datetime('2024-01-01T00:00Z')], spans: [duration('P1D'), duration('PT1S')],
    points: [point({x: 1, y: 2}), point({x: 3, y: 4})]}),
  (one:Same {value: 1, only: 'here'}), (two:Same {value: 'one'}), (three:Same {value: [1]}), (four:Same {value: 1.0}), (five:Same),
  (bare), (alone {name: 'without a label'}),
  (named:`a:b`:`semi;colon`:`comma,`:`tick``s`:`"quoted"`:`名稱`:` blank ` {
    `a b`: 1, `a:b`: 2, `a:int`: 3, `x[]`: 4, `{y}`: 5, `tick``s`: 6, `"q"`: 7, `a,b`: 8, `名稱`: 9, `id:ID`: 10, `<&>`: 11, `:LABEL`: 12, _id: 13, `d0`: 14, `start`: 15}),
  (key:Person {first: 'Ann', last: 'Tick'}), (same:Person {first: 'Ann', last: 'Tock'}),
  (times)-[:LOOP {at: date('2024-01-01')}]->(times), (times)-[:LOOP {at: date('2024-01-01')}]->(times), (times)-[:LOOP]->(times),
  (one)-[:TWICE {n: 1}]->(two), (one)-[:TWICE {n: 1}]->(two), (two)-[:TWICE {n: 'x'}]->(one), (bare)-[:`odd; "type"` {`a:b`: [1.5], text: ''}]->(alone),
  (alone)-[:`tick``s`]->(named), (key)-[:`名稱` {since: point({x: 0, y: 0})}]->(same);
