import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FILTERS } from '../../../wwwroot/app/filters.js';
import { shownOf } from '../../../wwwroot/app/shown.js';
import { START } from '../../../wwwroot/app/state.js';
import { anchored, capped, mergeGraphs } from '../../../wwwroot/graph/merge.js';
import { battalion, contingent, edge, item, kursk, kyivPost, liga, picture, sudzha } from '../sample.js';

const base = { nodes: [kyivPost, battalion, sudzha], edges: [edge(kyivPost, 'reported-on', battalion), edge(battalion, 'reported-in', sudzha)] };

/** @param {import('../../../wwwroot/api/types.js').Item} at @param {import('../../../wwwroot/api/types.js').Graph} graph */
const expanded = (at, graph) => ({
  expansion: { ref: at.ref, relation: 'any', direction: /** @type {const} */ ('out'), kind: null, limit: 20 }, verb: 'any', total: graph.nodes.length, graph });

/** @param {import('../../../wwwroot/app/picture.js').Picture} loaded @param {import('../../../wwwroot/app/state.js').State} state */
const visibleGraph = (loaded, state) => shownOf(loaded, state).drawing.visible;

const names = (/** @type {import('../../../wwwroot/api/types.js').Graph} */ graph) => graph.nodes.map((node) => node.name).sort();

test('graphs laid over one another keep every node once and the edge with most reports', () => {
  const merged = mergeGraphs([base, { nodes: [battalion, kursk], edges: [edge(kyivPost, 'reported-on', battalion, { reports: 5 })] }]);
  assert.equal(merged.nodes.length, 4);
  assert.equal(merged.edges.find((one) => one.to === battalion.ref)?.reports, 5);
});

test('an expansion adds its neighbours', () => {
  const more = expanded(battalion, { nodes: [kursk], edges: [edge(battalion, 'reported-in', kursk)] });
  assert.deepEqual(names(visibleGraph(picture({ base, expanded: [more] }), START).graph), ['Kursk', 'Kyiv Post', 'Special Buryat Battalion', 'Sudzha']);
});

test('an expansion of an expansion goes with it', () => {
  const first = expanded(battalion, { nodes: [kursk], edges: [edge(battalion, 'reported-in', kursk)] });
  const second = expanded(kursk, { nodes: [contingent], edges: [edge(contingent, 'reported-in', kursk)] });
  assert.equal(anchored(base, [second, first]).length, 2, 'whatever their order');
  assert.deepEqual(anchored(base, [second]), []);
});

test('an added entity brings its connections to what is drawn, and nothing else', () => {
  const entity = /** @type {any} */ ({ item: liga });
  const graph = { nodes: [liga, battalion, contingent], edges: [edge(liga, 'reported-on', battalion), edge(liga, 'reported-on', contingent)] };
  const visible = visibleGraph(picture({ base, added: [{ entity, graph }] }), START).graph;
  assert.deepEqual(names(visible), ['Kyiv Post', 'LIGA.net', 'Special Buryat Battalion', 'Sudzha']);
  assert.ok(visible.edges.some((one) => one.from === liga.ref));
});

test('a hidden kind goes with its edges and stays in the legend', () => {
  const visible = visibleGraph(picture({ base }), { ...START, filters: { ...NO_FILTERS, hidden: ['place'] } });
  assert.deepEqual(names(visible.graph), ['Kyiv Post', 'Special Buryat Battalion']);
  assert.equal(visible.graph.edges.length, 1);
  assert.deepEqual(visible.kinds, ['source', 'unit', 'place']);
});

test('beyond the budget the heaviest entities stay, and the selected one', () => {
  const units = Array.from({ length: 400 }, (_, index) => item('unit', `Unit ${index}`));
  const edges = units.map((unit, index) => edge(kyivPost, 'reported-on', unit, { reports: index }));
  const kept = units[0]?.ref ?? '';
  const graph = capped({ nodes: [kyivPost, ...units], edges }, 300, new Set([kept]));
  assert.ok(graph.nodes.length + graph.edges.length <= 300);
  assert.ok(graph.nodes.length >= 149, `${graph.nodes.length} of about 150`);
  assert.deepEqual([kyivPost.ref, kept, units[399]?.ref].map((ref) => graph.nodes.some((node) => node.ref === ref)), [true, true, true]);
  assert.equal(graph.nodes.some((node) => node.ref === units[5]?.ref), false);
});

test('everything can be asked for', () => {
  const nodes = Array.from({ length: 400 }, (_, index) => item('unit', `Unit ${index}`));
  const big = picture({ base: { nodes, edges: [] } });
  assert.equal(visibleGraph(big, START).graph.nodes.length, 300);
  const all = visibleGraph(big, { ...START, drawAll: true });
  assert.deepEqual([all.graph.nodes.length, all.total, all.elements], [400, 400, 400]);
});
