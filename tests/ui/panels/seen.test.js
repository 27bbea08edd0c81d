import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownOf } from '../../../wwwroot/app/shown.js';
import { ask, hasDetails, select, START } from '../../../wwwroot/app/state.js';
import { marksOf } from '../../../wwwroot/panels/graph/marks.js';
import { drawingOf, seenOf, withGroups } from '../../../wwwroot/panels/graph/seen.js';
import { battalion, edge, fact, kyivPost, liga, picture, sudzha } from '../sample.js';

const graph = {
  nodes: [kyivPost, liga, battalion, sudzha],
  edges: [edge(kyivPost, 'reported-on', battalion, { behind: ['Report:id:a'] }), edge(liga, 'reported-on', battalion, { behind: ['Report:id:b'] }), edge(battalion, 'reported-in', sudzha)],
};
/** @type {import('../../../wwwroot/app/state.js').State} */
const grouped = { ...ask(START), grouped: ['source'], bundles: [`${battalion.ref}~${sudzha.ref}`] };
const shown = shownOf(picture({ base: graph, facts: { items: [], reports: [fact('a'), fact('b', { speaker: liga.ref })] } }), grouped);

/** A panel whose drawing has everything at one place. @type {any} */
const panel = {
  app: { store: { shown } }, visible: shown.drawing.visible,
  view: { has: () => true, place: (/** @type {string} */ ref) => (ref === 'group:source' ? { x: 100, y: 50 } : { x: 0, y: 0 }), viewport: { camera: null } },
};

test('a file holds what is drawn as one: each entity in a place of its own, with its own connections and the name of its group', () => {
  const { nodes, edges, groups, positions } = drawingOf(panel);
  assert.deepEqual(nodes, graph.nodes.map(({ ref }) => ref));
  assert.deepEqual(edges, graph.edges.map(({ id }) => id));
  assert.deepEqual(groups, [{ name: '2 sources', members: [kyivPost.ref, liga.ref] }, { name: '2 others', members: [battalion.ref, sudzha.ref] }]);
  const [post, other] = [positions[kyivPost.ref], positions[liga.ref]];
  assert.ok(post && other && Math.hypot(post.x - 100, post.y - 50) < 60 && Math.hypot(post.x - other.x, post.y - other.y) > 20);
});

test('two groups of one name stay two in a file', () => {
  const two = { ...ask(START), bundles: [`${kyivPost.ref}~${liga.ref}`, `${battalion.ref}~${sudzha.ref}`] };
  const again = shownOf(picture({ base: { ...graph, nodes: graph.nodes.map((node) => ({ ...node, kind: 'unit' })) } }), two);
  assert.deepEqual(drawingOf({ ...panel, app: { store: { shown: again } } }).groups.map(({ name }) => name), ['2 units', '2 units (2)']);
});

test('what is drawn as one keeps its place in a saved view, whose places are those of entities', () => {
  const { places } = seenOf(panel);
  assert.deepEqual([...places.keys()].toSorted(), graph.nodes.map(({ ref }) => ref).toSorted());
  assert.deepEqual(withGroups({ places, camera: null }, shown.drawing.visible.members).places.get('group:source'), { x: 100, y: 50 });
  assert.equal(withGroups({ places: new Map(), camera: null }, shown.drawing.visible.members).places.size, 0);
});

test('a selection inside of a group lights up the group', () => {
  const edges = shown.drawing.visible.graph.edges;
  const chosen = marksOf(select(grouped, { what: 'node', id: liga.ref }).selection, shown, edges);
  assert.deepEqual([chosen.chosen, chosen.lit?.has('group:source'), chosen.litEdges?.size], ['group:source', true, 1]);
  const report = marksOf({ what: 'report', id: 'Report:id:a' }, shown, edges);
  assert.deepEqual([report.lit?.has('group:source'), report.litEdges?.size], [true, 1]);
  const line = marksOf({ what: 'edge', id: graph.edges[1]?.id ?? '' }, shown, edges);
  assert.deepEqual([line.chosen, line.litEdges?.size], [edges[0]?.id, 1]);
  assert.deepEqual([...marksOf(null, shown, edges, { picked: [sudzha.ref] }).picked], ['group:~0']);
});

test('a connection of a group lights up its reports and has no details of its own; where the group was opened it fades nothing', () => {
  const [edges, id] = [shown.drawing.visible.graph.edges, 'group:source|reported-on|group:~0'];
  const chosen = select(grouped, { what: 'edge', id }, true);
  assert.deepEqual([chosen.details, hasDetails({ what: 'edge', id: graph.edges[0]?.id ?? '' })], [false, true]);
  assert.equal(marksOf(chosen.selection, shown, edges).litEdges?.size, 1);
  assert.equal(marksOf(chosen.selection, shown, graph.edges).lit, null);
});

test('a selected report that a filter leaves out does not fade what it leaves', () =>
  assert.equal(marksOf({ what: 'report', id: 'Report:id:gone' }, shown, shown.drawing.visible.graph.edges).lit, null));
