import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toElements } from '../../../wwwroot/graph/elements.js';
import { placeLabels, shorten, wrap } from '../../../wwwroot/graph/labels.js';
import { planLayout, stretch } from '../../../wwwroot/graph/placing.js';
import { around, towards } from '../../../wwwroot/graph/steer.js';
import { battalion, contingent, edge, kursk, kyivPost, sudzha } from '../sample.js';

const graph = {
  nodes: [kyivPost, battalion, sudzha],
  edges: [edge(kyivPost, 'reported-on', battalion, { reports: 7, disputed: true }), edge(battalion, 'reported-in', sudzha)],
};

test('elements carry shape, name, weight and dispute', () => {
  const { nodes, edges } = toElements(graph);
  const [post, unit] = nodes;
  assert.deepEqual([post?.kind, post?.label, post?.degree, unit?.degree], ['source', 'Kyiv Post', 1, 2]);
  assert.ok((unit?.size ?? 0) > (nodes[2]?.size ?? 0), 'who is reported on more is drawn larger');
  assert.deepEqual(edges.map(({ label, disputed }) => [label, disputed]), [['reported on', 'yes'], ['reported in', 'no']]);
});

test('a graph without edges can be drawn', () => assert.equal(toElements({ nodes: [kursk], edges: [] }).nodes[0]?.degree, 0));

test('long names are cut between words, within letters of any size', () => {
  assert.equal(shorten('Kursk'), 'Kursk');
  assert.equal(shorten('Comprehensive Strategic Partnership Treaty between Russia and North Korea', 30), 'Comprehensive Strategic…');
  assert.equal([...shorten('𝒜'.repeat(50), 10)].length, 10);
  assert.deepEqual(wrap('11th Separate Airborne Assault Brigade', 16), ['11th Separate', 'Airborne Assault', 'Brigade']);
});

const label = (/** @type {string} */ id, /** @type {number} */ x, weight = 1) => ({ id, x, y: 0, size: 10, width: 40, height: 10, weight });

test('labels stand below where they can; of two in one place the heavier chooses first', () => {
  assert.deepEqual([...placeLabels([label('light', 20, 1), label('heavy', 0, 2), label('far', 500)])],
    [['heavy', 'below'], ['far', 'below'], ['light', 'above']]);
});

test('a label that fits on no side is left out', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => label(`n${index}`, index * 12));
  const sides = placeLabels(crowd);
  assert.ok(sides.size < crowd.length && sides.size > 2, `${sides.size} of ${crowd.length}`);
});

test('a first drawing is laid out anew; an addition leaves the rest in place', () => {
  const elements = toElements(graph);
  assert.deepEqual([planLayout(elements, new Map()).fresh, planLayout(elements, new Map()).complete], [true, false]);
  const places = new Map(graph.nodes.map((node, index) => [node.ref, { x: index * 100, y: 0 }]));
  assert.equal(planLayout(elements, places).complete, true);
  const more = toElements({ nodes: [...graph.nodes, kursk], edges: [...graph.edges, edge(battalion, 'reported-in', kursk)] });
  const plan = planLayout(more, places);
  assert.deepEqual([plan.fresh, plan.complete, plan.nodes.filter((node) => node.fixed).length], [false, false, 3]);
  const added = plan.nodes.find((node) => node.id === kursk.ref);
  assert.ok(Math.hypot((added?.x ?? 0) - 100, added?.y ?? 0) < 200, 'the new one starts beside its neighbour');
});

test('a drawing is stretched towards its room and never squeezed', () => {
  const wide = new Map([['a', { x: 0, y: 0 }], ['b', { x: 100, y: 50 }]]);
  assert.deepEqual(stretch(wide, { width: 100, height: 100 }).get('b'), { x: 100, y: 85 });
  assert.deepEqual(stretch(wide, { width: 0, height: 100 }), wide);
});

test('arrows lead to the neighbour that lies that way', () => {
  const neighbours = [{ id: 'right', position: { x: 100, y: 10 } }, { id: 'farther', position: { x: 300, y: 0 } }, { id: 'up', position: { x: 0, y: -80 } }];
  assert.equal(towards({ x: 0, y: 0 }, 'ArrowRight', neighbours), 'right');
  assert.equal(towards({ x: 0, y: 0 }, 'ArrowUp', neighbours), 'up');
  assert.equal(towards({ x: 0, y: 0 }, 'ArrowLeft', neighbours), null);
});

test('page keys go round', () => {
  assert.equal(around(['a', 'b'], 'b', 1), 'a');
  assert.equal(around(['a', 'b'], null, -1), 'b');
  assert.equal(around([], 'b', 1), null);
});

test('entities of one name are two', () => {
  assert.equal(toElements({ nodes: [contingent, { ...contingent, ref: 'other' }], edges: [] }).nodes.length, 2);
});

test('a name that is read from the right is set apart in a drawing, another stays as it is', () => {
  const label = (/** @type {string} */ name) => toElements({ nodes: [{ ref: 'Source:id:a', name, kind: 'source', labels: [] }], edges: [] }).nodes[0]?.label;
  assert.equal(label('ליגה (2024)!'), '\u2068ליגה (2024)!\u2069');
  assert.equal(label('صحيفة!'), '\u2068صحيفة!\u2069');
  assert.equal(label('LIGA.net'), 'LIGA.net');
});
