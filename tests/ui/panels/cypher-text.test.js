import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromAddress, toAddress } from '../../../wwwroot/panels/cypher/address.js';
import { complete } from '../../../wwwroot/panels/cypher-editor/completion.js';
import { placeOf, sentenceOf } from '../../../wwwroot/panels/cypher-editor/fault-place.js';
import { jsonFault } from '../../../wwwroot/panels/cypher-editor/json-fault.js';

/** @type {Record<string, import('../../../wwwroot/panels/cypher/address.js').Text>} */
const texts = {
  'an empty page': { statement: '', parameters: '', view: null },
  'a short text': { statement: 'RETURN 1 + 1 AS two', parameters: '', view: 'json' },
  'every odd letter': { statement: "MATCH (n {a: 'é&=#%+?'})\n// ünï 😀\nRETURN $x", parameters: '{ "x": 9007199254740993 }', view: 'graph' },
  'a text too long for a request line': { statement: `RETURN '${'x'.repeat(9000)}'`, parameters: '{"a":1}', view: null },
};

for (const [what, text] of Object.entries(texts)) {
  test(`${what} is an address and comes back from it`, () => {
    const address = new URL(toAddress(text), 'http://localhost');
    assert.deepEqual(fromAddress(address.search, address.hash), text);
    assert.ok(address.pathname.length + address.search.length < 7000);
  });
}

test('a view that there is not is left to the result', () => assert.equal(fromAddress('?query=RETURN+1&view=cinema', '').view, null));

for (const [text, expected] of /** @type {[string, [string, number]|null][]} */ ([
  ['', null], ['  \n', null], ['{}', null], ['{ "a": [1, 2.5e3, {"b": null}], "c": "\\u00e9 \\n" }\n', null],
  ['[1]', ['object', 0]], ['7', ['object', 0]], ['{', ['key', 1]], ['{a: 1}', ['key', 1]], ['{"a" 1}', ['colon', 5]], ['{"a": tru}', ['value', 6]],
  ['{"a": 1,}', ['key', 8]], ['{"a": [1, ]}', ['value', 10]], ['{"a": 1 "b": 2}', ['comma', 8]], ['{"a": "x\ny"}', ['string', 6]],
  ['{"a": 1} x', ['end', 9]], ['{"a": 01}', ['comma', 7]], ['{"a": "\\x"}', ['string', 6]],
])) {
  test(`parameters ${JSON.stringify(text)}: ${expected ? expected.join(' at ') : 'fine'}`, () => {
    assert.deepEqual(jsonFault(text), expected && { wrong: expected[0], offset: expected[1] });
    const isObject = () => !Array.isArray(JSON.parse(text)) && typeof JSON.parse(text) === 'object';
    if (expected === null && text.trim()) assert.ok(isObject());
    else if (text.trim() && expected?.[0] !== 'object') assert.throws(() => JSON.parse(text));
  });
}

test('parameters that are nested without measure are refused, not followed', () =>
  assert.equal(jsonFault(`{"a": ${'['.repeat(100_000)}`)?.wrong, 'end'));

test('the place of an error is read out of its message', () => {
  const message = 'The variable x is not defined here. (line 2, column 8 (offset: 17))\n"RETURN x"\n        ^';
  assert.deepEqual(placeOf(message), { line: 2, column: 8 });
  assert.equal(sentenceOf(message), 'The variable x is not defined here.');
  assert.equal(placeOf('/ by zero'), null);
  assert.equal(sentenceOf('/ by zero'), '/ by zero');
});

/** @param {import('../../../wwwroot/panels/cypher-editor/completion.js').CandidateKind} kind @param {...string} names */
const named = (kind, ...names) => names.map((name) => ({ name, kind }));

const catalogue = {
  labels: named('label', 'Unit', 'Place'), types: named('type', 'ABOUT', 'SAID_BY'), properties: named('property', 'id', 'name', 'line'),
  functions: named('function', 'collect', 'count', 'date', 'date.truncate', 'left'),
  propertiesOf: (/** @type {string[]} */ labels) => new Set(labels.includes('Place') ? ['line'] : []),
};

for (const [text, expected] of /** @type {[string, string[]][]} */ ([
  ['MATCH (n:|)', ['Unit', 'Place']], ['MATCH (n:Pl|)', ['Place']], ['MATCH (:Unit&|)', ['Unit', 'Place']],
  ['MATCH ()-[:|]', ['ABOUT', 'SAID_BY']], ['MATCH ()-[r:ABOUT|§]', ['ABOUT', 'SAID_BY']], ['MATCH (a)-[:said|]', ['SAID_BY']],
  ['MATCH (n) WHERE n:|', ['Unit', 'Place', 'ABOUT', 'SAID_BY']],
  ['MATCH (p:Place) RETURN p.|', ['line', 'id', 'name']], ['MATCH (p:Place) RETURN p.na|', ['name']],
  ['MATCH (n {|', ['id', 'name', 'line', 'collect', 'count', 'date', 'date.truncate', 'left']], ['MATCH (n {na|', ['name']],
  ['RETURN coll|', ['collect']], ['RETURN date.t|', ['date.truncate']], ['RETURN $|', ['unit', 'day']], ['RETURN $d|', ['day']],
  ['MATCH (report) RETURN rep|', ['report']], ['retu|', ['RETURN', 'RETURN DISTINCT']],
  ["RETURN 'coll|", []], ['RETURN 1 // coll|', []], ['/* coll|', []], ["RETURN 'it\\'s' AS x, coll|", ['collect']], ['RETURN |', []],
])) {
  test(`at ${text}: ${expected.join(', ') || 'nothing'}`, () => {
    const at = text.includes('§') ? text.indexOf('§') : text.lastIndexOf('|');
    const whole = text.replace(text.includes('§') ? '§' : /\|(?=[^|]*$)/, '');
    assert.deepEqual(complete(whole.slice(0, at), whole, catalogue, ['unit', 'day']).candidates.map(({ name }) => name), expected);
  });
}

test('what is replaced is the name before the cursor, without what it belongs to', () => {
  assert.equal(complete('RETURN n.na', 'RETURN n.na', catalogue, []).length, 2);
  assert.equal(complete('RETURN date.tr', 'RETURN date.tr', catalogue, []).length, 7);
});
