import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringBack, pin, setAside, toggleFold, unpin } from '../../../wwwroot/app/drawn.js';
import { ask, select, START } from '../../../wwwroot/app/state.js';
import { toElements } from '../../../wwwroot/graph/elements.js';
import { apart, bundleOf, fold, group, groupedKind, without, isGroup } from '../../../wwwroot/graph/folding.js';
import { planLayout } from '../../../wwwroot/graph/placing.js';
import { battalion, contingent, edge, kursk, kyivPost, liga, sudzha } from '../sample.js';

const graph = {
  nodes: [kyivPost, liga, battalion, contingent, sudzha, kursk],
  edges: [edge(kyivPost, 'reported-on', battalion, { behind: ['a'] }), edge(liga, 'reported-on', battalion, { behind: ['a', 'b'], reports: 2, disputed: true }),
    edge(battalion, 'reported-in', sudzha), edge(contingent, 'reported-in', sudzha), edge(contingent, 'reported-in', kursk)],
};

/** @param {import('../../../wwwroot/api/types.js').Graph} some */
const names = (some) => some.nodes.map(({ name }) => name).sort();

test('what is set aside goes with its connections', () => {
  const left = without(graph, [battalion.ref]);
  assert.equal(left.nodes.length, 5);
  assert.equal(left.edges.length, 2);
  assert.equal(without(graph, []), graph);
});

test('a folded entity keeps what hangs on it alone, and counts it', () => {
  const { graph: left, folds } = fold(graph, [battalion.ref], new Set());
  assert.deepEqual(names(left), ['Contingent', 'Kursk', 'Special Buryat Battalion', 'Sudzha']);
  assert.deepEqual([...folds], [[battalion.ref, 2]]);
});

test('what hangs between two folded entities is kept by both; what is kept elsewhere stays', () => {
  const { graph: left, folds } = fold(graph, [battalion.ref, contingent.ref], new Set([kursk.ref]));
  assert.deepEqual(names(left), ['Contingent', 'Kursk', 'Special Buryat Battalion']);
  assert.deepEqual([folds.get(battalion.ref), folds.get(contingent.ref)], [3, 1]);
});

test('a group stands for all entities of its kind, with their connections folded and each report counted once', () => {
  const grouped = group(graph, { kinds: ['source', 'place', 'agreement'], bundles: [] }, (kind, count) => `${count} ${kind}`);
  assert.deepEqual(names(grouped), ['2 place', '2 source', 'Contingent', 'Special Buryat Battalion']);
  assert.deepEqual(grouped.edges.map(({ id, reports, disputed }) => [id, reports, disputed]), [
    [`group:source|reported-on|${battalion.ref}`, 2, true], [`${battalion.ref}|reported-in|group:place`, 1, false], [`${contingent.ref}|reported-in|group:place`, 1, false]]);
  assert.deepEqual([groupedKind('group:place'), groupedKind(sudzha.ref)], ['place', null]);
});

test('one alone makes no group, and nothing connects a group with itself', () => {
  const pair = { nodes: [battalion, sudzha], edges: [edge(battalion, 'reported-in', sudzha)] };
  assert.equal(group(pair, { kinds: ['unit', 'place'], bundles: [[battalion.ref, 'gone']] }, () => ''), pair);
  assert.deepEqual(group({ nodes: [battalion, contingent], edges: [edge(battalion, 'part-of', contingent)] }, { kinds: ['unit'], bundles: [] }, () => 'units').edges, []);
});

test('what is drawn as one can be taken apart again, with the connections that each has, and without what is not drawn', () => {
  const parts = { kinds: /** @type {const} */ (['source']), bundles: [] };
  const members = new Map([['group:source', [kyivPost.ref, liga.ref]]]);
  const grouped = group(graph, { ...parts, kinds: [...parts.kinds] }, () => 'sources');
  const each = apart(without(grouped, [kursk.ref]), graph, members);
  assert.deepEqual(names(each), ['Contingent', 'Kyiv Post', 'LIGA.net', 'Special Buryat Battalion', 'Sudzha']);
  assert.deepEqual(each.edges.map(({ reports }) => reports), [1, 2, 1, 1]);
  assert.equal(apart(graph, graph, new Map()), graph);
});

test('those that were chosen one by one are drawn as one, before all of their kind', () => {
  const bundled = group(graph, { kinds: ['place'], bundles: [[battalion.ref, sudzha.ref]] }, (kind, count) => `${count} ${kind}`);
  assert.ok(bundled.nodes.some(({ ref, name }) => ref === 'group:~0' && name === '2 other'));
  assert.ok(!bundled.nodes.some(({ ref }) => ref === battalion.ref || ref === sudzha.ref));
  assert.deepEqual([isGroup('group:~0'), bundleOf('group:~0'), groupedKind('group:~0'), bundleOf('group:place')], [true, 0, null, null]);
});

test('the drawing says how many a folded entity keeps, and what is held', () => {
  const { nodes } = toElements(graph, { folds: new Map([[battalion.ref, 2]]), held: new Set([sudzha.ref]) });
  assert.match(nodes.find(({ id }) => id === battalion.ref)?.label ?? '', /Battalion \+2$/);
  assert.deepEqual(nodes.filter(({ held }) => held === 'yes').map(({ id }) => id), [sudzha.ref]);
});

test('what is held keeps its place when everything else is arranged anew', () => {
  const plan = planLayout(toElements(graph), new Map([[sudzha.ref, { x: 40, y: 50 }]]), new Set([sudzha.ref]));
  assert.equal(plan.fresh, true);
  assert.deepEqual(plan.nodes.filter(({ fixed }) => fixed).map(({ id, x, y }) => [id, x, y]), [[sudzha.ref, 40, 50]]);
});

test('hiding what is selected deselects it; held places are whole numbers, one for each entity', () => {
  const chosen = select(ask(START), { what: 'node', id: battalion.ref }, true);
  const hidden = setAside(chosen, [battalion.ref]);
  assert.deepEqual([hidden.selection, hidden.details, bringBack(hidden).aside], [null, false, []]);
  assert.deepEqual(setAside(chosen, [sudzha.ref]).selection, chosen.selection);
  const held = pin(pin(chosen, { ref: 'a', x: 1.4, y: 2.6 }), { ref: 'a', x: 9, y: 9 });
  assert.deepEqual(held.pins, [{ ref: 'a', x: 9, y: 9 }]);
  assert.deepEqual([unpin(held, 'b').pins.length, unpin(held).pins], [1, []]);
  assert.deepEqual(toggleFold(toggleFold(chosen, 'a'), 'a').folded, []);
});
