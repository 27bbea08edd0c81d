/** @import { Plan, TypedValue } from '../../../wwwroot/api/query-types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsText } from '../../../wwwroot/panels/cypher-result/copying.js';
import { itemOf, nameOf, refOf } from '../../../wwwroot/panels/cypher-result/identity.js';
import { planRows } from '../../../wwwroot/panels/cypher-result/plan-rows.js';
import { durationText, pointText, temporalText } from '../../../wwwroot/panels/cypher-result/readable.js';
import { graphOf } from '../../../wwwroot/panels/cypher-result/result-graph.js';
import { json, rowsJson } from '../../../wwwroot/panels/cypher-result/value-json.js';
import { literal } from '../../../wwwroot/panels/cypher-result/value-text.js';

/** @param {string} $type @param {any} _value @returns {TypedValue} */
const typed = ($type, _value) => ({ $type, _value });
const text = (/** @type {string} */ value) => typed('String', value);
const whole = (/** @type {string} */ digits) => typed('Integer', digits);

/** @param {string} element @param {string[]} labels @param {Record<string, TypedValue>} [properties] */
const node = (element, labels, properties = {}) => typed('Node', { _element_id: element, _labels: labels, _properties: properties });

/** @param {string} element @param {string} from @param {string} type @param {string} to */
const edge = (element, from, type, to) =>
  typed('Relationship', { _element_id: element, _start_node_element_id: from, _end_node_element_id: to, _type: type, _properties: {} });

const kyiv = node('n1', ['Entity', 'Source', 'Outlet'], { id: text('source-kyiv-post'), name: text('Kyiv Post') });
const report = node('n2', ['Report'], { id: text('report-1'), summary: text('It says so.') });
const said = edge('r1', 'n2', 'SAID_BY', 'n1');
const path = typed('Path', [kyiv, said, report]);

for (const [value, written, asJson] of /** @type {[TypedValue, string, string][]} */ ([
  [typed('Null', null), 'null', 'null'], [typed('Boolean', true), 'true', 'true'],
  [whole('9007199254740993'), '9007199254740993', '9007199254740993'], [typed('Float', '1.0E300'), '1.0E300', '1.0E300'], [typed('Float', 'NaN'), 'NaN', '"NaN"'],
  [text('a "b"\n'), '"a \\"b\\"\\n"', '"a \\"b\\"\\n"'], [typed('Date', '2024-10-31'), '2024-10-31', '"2024-10-31"'],
  [typed('List', []), '[]', '[]'], [typed('List', [whole('1'), text('x')]), '[1, "x"]', '[\n  1,\n  "x"\n]'],
  [typed('Map', { 'a b': whole('1'), c: typed('Map', {}) }), '{`a b`: 1, c: {}}', '{\n  "a b": 1,\n  "c": {}\n}'],
  [node('n', ['A', 'B c'], { k: whole('1') }), '(:A:`B c` {k: 1})', '{\n  "elementId": "n",\n  "labels": ["A","B c"],\n  "properties": {\n    "k": 1\n  }\n}'],
])) {
  test(`${value.$type} ${JSON.stringify(value._value)} is written`, () => {
    assert.equal(literal(value), written);
    assert.equal(json(value), asJson);
    assert.doesNotThrow(() => JSON.parse(json(value)));
  });
}

test('a path is written with its arrows as they are stored', () =>
  assert.equal(literal(typed('Path', [node('n1', ['A']), edge('r1', 'n2', 'T', 'n1'), node('n2', ['B']), edge('r2', 'n2', 'U', 'n3'), node('n3', [])])), '(:A)<-[:T]-(:B)-[:U]->()'));

test('rows are objects by column, and lines with tabs', () => {
  const run = { fields: ['n', 'text'], rows: [[whole('1'), text('a\tb\nc')], [whole('2'), typed('Null', null)]] };
  assert.deepEqual(JSON.parse(rowsJson(run.fields, run.rows)), [{ n: 1, text: 'a\tb\nc' }, { n: 2, text: null }]);
  assert.equal(rowsText(run), 'n\ttext\n1\ta b c\n2\tnull');
});

test('a node of the model is known by its reference, any other by its element', () => {
  assert.equal(refOf(kyiv._value), 'Source:id:source-kyiv-post');
  assert.equal(refOf(node('n', ['Entity', 'State', 'Source', 'Actor'], { id: text('actor-ukraine') })._value), 'Actor:id:actor-ukraine');
  assert.equal(refOf(node('n', ['Person'], { id: text('x') })._value), null);
  assert.equal(refOf(node('n', ['Unit'], { id: whole('7') })._value), null);
  assert.deepEqual(itemOf(node('n9', ['Person'])._value), { ref: 'n9', name: ':Person', kind: 'other', labels: ['Person'] });
  assert.equal(nameOf(report._value), 'It says so.');
});

test('a result holds each element once, wherever it stands', () => {
  const { graph, nodes, edges, loose } = graphOf([[path, whole('1')], [typed('List', [kyiv, typed('Map', { r: said })]), typed('Null', null)]]);
  assert.deepEqual(graph.nodes.map(({ ref }) => ref), ['Source:id:source-kyiv-post', 'Report:id:report-1']);
  assert.deepEqual(graph.edges.map(({ id, from, to, verb }) => [id, from, to, verb]), [['r1', 'Report:id:report-1', 'Source:id:source-kyiv-post', 'SAID_BY']]);
  assert.deepEqual([nodes.size, edges.size, loose], [2, 1, 0]);
});

test('a relationship without both its nodes is counted, not drawn', () => {
  const { graph, loose } = graphOf([[said, kyiv]]);
  assert.deepEqual([graph.nodes.length, graph.edges.length, loose], [1, 0, 1]);
});

test('times, spans and points are readable', () => {
  assert.equal(temporalText('2024-10-31'), '2024-10-31');
  assert.equal(temporalText('2020-01-02T12:00:00+01:00[Europe/Stockholm]'), '2020-01-02 12:00:00 +01:00 Europe/Stockholm');
  assert.equal(temporalText('12:00:00.5Z'), '12:00:00.5 Z');
  assert.equal(durationText('P1Y2M-3DT4H5M-6.7S'), '1 y 2 mo -3 d 4 h 5 min -6.7 s');
  assert.equal(durationText('PT0S'), '0 s');
  assert.equal(pointText('SRID=4326;POINT (36.2 51.7)'), '36.2°, 51.7°');
  assert.equal(pointText('SRID=9157;POINT Z (1.0 2.0 3.0)'), '1.0, 2.0, 3.0');
});

test('a plan is rows set in by depth', () => {
  /** @type {Plan} */
  const plan = { operatorType: 'ProduceResults@neo4j', arguments: { Details: text('n'), EstimatedRows: typed('Float', '2.5') }, identifiers: ['n'], records: 3, dbHits: 0, children: [
    { operatorType: 'AllNodesScan', arguments: { Rows: whole('3'), DbHits: whole('4') }, identifiers: [], children: [] }] };
  assert.deepEqual(planRows(plan), [
    { depth: 0, operator: 'ProduceResults', details: 'n', estimated: 2.5, rows: 3, hits: 0 },
    { depth: 1, operator: 'AllNodesScan', details: '', estimated: null, rows: 3, hits: 4 }]);
});
