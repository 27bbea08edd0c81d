/** @import { LabelKind } from '../../../wwwroot/api/types.js' */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { otherExamples } from '../../../wwwroot/app/words/other-examples.js';
import { arrangeLabels } from '../../../wwwroot/graph/kinds.js';
import { itemOf, learnLabels } from '../../../wwwroot/panels/cypher-result/identity.js';

/** @param {string} name @param {Partial<LabelKind>} [rest] @returns {LabelKind} */
const label = (name, rest = {}) => ({ name, count: 1, properties: [], keys: [], namedBy: [], working: false, ...rest });

/** @type {LabelKind[]} */
const LABELS = [
  label('Movie', { count: 6, keys: [['id'], ['a', 'b']], namedBy: [['title']], properties: [{ name: 'id', count: 6, types: ['INTEGER'] }] }),
  label('Person: kind', { count: 9, keys: [['name']], namedBy: [['first', 'last'], ['name']], properties: [{ name: 'name', count: 9, types: ['STRING'] }] }),
];

/** @param {string[]} _labels @param {any} _properties */
const node = (_labels, _properties) => ({ _element_id: '4:x:1', _labels, _properties });

/** @param {string} _value */
const string = (_value) => ({ $type: 'String', _value });

after(() => learnLabels([]));

test('nodes of another model are called, coloured and referred to as everywhere', () => {
  arrangeLabels(LABELS);
  learnLabels(LABELS);
  assert.deepEqual(itemOf(node(['Movie'], { id: { $type: 'Integer', _value: '7' }, title: string('M') })), { ref: 'Movie:id:7', name: 'M', kind: ':Movie', labels: ['Movie'] });
  assert.deepEqual(itemOf(node(['Person: kind'], { name: string('x'), first: string('Ann'), last: string('Tick') })),
    { ref: 'Person%3A kind:name:x', name: 'Ann Tick', kind: ':Person: kind', labels: ['Person: kind'] });
});

test('a node without a lasting reference is one of the result alone', () => {
  learnLabels(LABELS);
  assert.equal(itemOf(node(['Movie'], { id: string('7') })).ref, '4:x:1');
  assert.equal(itemOf(node(['Unit'], { id: string('unit-a') })).ref, '4:x:1');
});

test('examples write names that need it between grave accents, and none that cannot be written', () => {
  const kinds = [label('it`s', { count: 5 }), label('back\\u0060slash', { count: 9 }), label('Activity', { count: 20, working: true })];
  const statements = otherExamples({ labels: kinds, relationshipTypes: [] }).map(({ statement }) => statement);
  assert.ok(statements.some((statement) => statement.includes('(n:`it``s`)')));
  assert.ok(statements.every((statement) => !statement.includes('\\') && !statement.includes('Activity')));
});
