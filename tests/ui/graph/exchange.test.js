/** @import cytoscapeType from 'cytoscape' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, inTurn, PORTION } from '../../../wwwroot/graph/exchange.js';

// The file that the pages load: tests run without packages of their own.
const LIBRARY = '../../../wwwroot/lib/cytoscape/dist/cytoscape.esm.min.mjs';
/** @type {typeof cytoscapeType} */
const cytoscape = (await import(LIBRARY)).default;

/** A chain of so many nodes, as data of a drawing. @param {number} count @returns {any} */
const chain = (count) => ({
  nodes: Array.from({ length: count }, (_, at) => ({ id: `n${at}`, label: `Node ${at}` })),
  edges: Array.from({ length: count - 1 }, (_, at) => ({ id: `e${at}`, source: `n${at}`, target: `n${at + 1}` })),
});

const places = new Map([['n0', { x: 7, y: 8 }]]);

test('a small drawing is put together at once, and without what it no longer has', () => {
  const cy = cytoscape({ headless: true });
  for (const put of exchange(cy, chain(5), places).portions) put();
  const { added, portions } = exchange(cy, { nodes: [...chain(2).nodes, { id: 'new' }], edges: chain(2).edges }, places);
  assert.deepEqual([added, portions.length, cy.elements().map((one) => one.id())], [['new'], 1, ['n0', 'n1', 'e0']]);
  portions[0]?.();
  assert.deepEqual(cy.nodes().map((one) => one.id()), ['n0', 'n1', 'new']);
  assert.deepEqual(cy.getElementById('n0').position(), { x: 7, y: 8 });
});

test('a large drawing is put together in portions, nodes before their edges', () => {
  const cy = cytoscape({ headless: true });
  const graph = chain(PORTION * 2);
  const { portions } = exchange(cy, graph, places);
  const sizes = portions.map((put) => {
    put();
    return cy.elements().length;
  });
  assert.deepEqual(sizes, [1, 2, 3, 4].map((time) => Math.min(time * PORTION, graph.nodes.length + graph.edges.length)));
});

test('portions come a frame apart, and end when another drawing takes the place', async () => {
  let frames = 0;
  globalThis.requestAnimationFrame = (/** @type {FrameRequestCallback} */ act) => {
    frames += 1;
    setTimeout(() => act(0));
    return frames;
  };
  /** @type {string[]} */
  const done = [];
  const portions = ['a', 'b', 'c'].map((name) => () => void done.push(`${name}${frames}`));
  assert.equal(await inTurn(portions, () => true), true);
  assert.deepEqual(done, ['a0', 'b1', 'c2']);
  done.length = 0;
  assert.equal(await inTurn(portions, () => done.length < 2), false);
  assert.deepEqual(done, ['a2', 'b3']);
});
