import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInside } from '../../../wwwroot/graph/polygon.js';
import { SHAPES } from '../../../wwwroot/graph/shapes.js';

const kinds = /** @type {const} */ (['unit', 'place', 'source']);

/** A star, a chain that hangs on it, and one that nothing reaches. @param {number} count */
function graphOf(count) {
  const nodes = Array.from({ length: count }, (_, at) => ({ id: `n${at}`, kind: kinds[at % 3] ?? 'unit', width: 60 + (at % 5) * 14, height: 44, fixed: false }));
  const edges = nodes.slice(1, -1).map((node, at) => /** @type {[string, string]} */ ([at < count / 2 ? 'n0' : `n${at - 1}`, node.id]));
  return { nodes, edges, centre: null };
}

for (const shape of /** @type {(keyof typeof SHAPES)[]} */ (['rings', 'around', 'layers', 'types'])) {
  test(`${shape}: everything has a place, and nothing lies on anything`, () => {
    const graph = graphOf(120);
    const places = SHAPES[shape](graph);
    assert.equal(places.size, 120);
    const at = (/** @type {string} */ id) => places.get(id) ?? assert.fail(id);
    for (const [i, a] of graph.nodes.entries()) {
      for (const b of graph.nodes.slice(i + 1)) {
        const apart = Math.abs(at(a.id).x - at(b.id).x) >= (a.width + b.width) / 2 || Math.abs(at(a.id).y - at(b.id).y) >= (a.height + b.height) / 2;
        assert.ok(apart, `${a.id} on ${b.id}`);
      }
    }
  });

  test(`${shape}: the same graph is arranged alike, and nothing and one are no trouble`, () => {
    assert.deepEqual(SHAPES[shape](graphOf(30)), SHAPES[shape](graphOf(30)));
    assert.deepEqual(SHAPES[shape]({ nodes: [], edges: [], centre: null }).size, 0);
    assert.deepEqual(SHAPES[shape]({ ...graphOf(2), nodes: graphOf(2).nodes.slice(0, 1) }).size, 1);
  });
}

const far = (/** @type {{ x: number, y: number }|undefined} */ place) => Math.hypot(place?.x ?? NaN, place?.y ?? NaN);

test('around: fewer steps away is nearer to the chosen one', () => {
  const chain = { ...graphOf(6), edges: /** @type {[string, string][]} */ ([['n0', 'n1'], ['n1', 'n2'], ['n2', 'n3'], ['n3', 'n4']]), centre: 'n3' };
  const places = SHAPES.around(chain);
  const distances = ['n3', 'n2', 'n1', 'n0', 'n5'].map((id) => Math.round(far(places.get(id))));
  assert.equal(distances[0], 0);
  assert.deepEqual(distances, distances.toSorted((a, b) => a - b));
});

test('rings: the most connected is in the middle; layers: it is on top', () => {
  assert.equal(far(SHAPES.rings(graphOf(20)).get('n0')), 0);
  const layers = SHAPES.layers(graphOf(20));
  assert.equal(layers.get('n0')?.y, Math.min(...[...layers.values()].map(({ y }) => y)));
});

test('a point is inside a line that goes around it, also where the line is not convex', () => {
  const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 4 }, { x: 0, y: 10 }];
  assert.deepEqual([{ x: 2, y: 2 }, { x: 5, y: 8 }, { x: 9, y: 8 }, { x: 12, y: 2 }].map((point) => isInside(point, line)), [true, false, true, false]);
});
