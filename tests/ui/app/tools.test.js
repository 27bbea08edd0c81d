import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, select, START } from '../../../wwwroot/app/state.js';
import { askPath, drawRoute, examine, lightRoute, measure, nodesOf, openTool, pathAt, removeRoute, routeOf, turnPath } from '../../../wwwroot/app/tools.js';
import { fromUrl, toUrl } from '../../../wwwroot/app/url.js';
import { NO_STEPS, remember, undo } from '../../../wwwroot/app/undo.js';
import { wornOf } from '../../../wwwroot/app/measured.js';
import { marksOf } from '../../../wwwroot/panels/graph/marks.js';

const A = 'Unit:id:a';
const B = 'Place:id:b~%7E|c';
const C = 'Actor:id:c';
const asked = ask(START);

/** @param {import('../../../wwwroot/app/state.js').State} state */
const search = (state) => toUrl(state).slice(1);

for (const [title, state] of /** @type {[string, import('../../../wwwroot/app/state.js').State][]} */ ([
  ['an open path finder', openTool(asked, 'paths')],
  ['a path with everything that can be asked of it', askPath(asked, { from: A, to: B, through: [C], avoid: [B, A], relations: ['involves', 'cites'], also: ['documents', 'large-places'], order: 'evidence', hops: 8 })],
  ['drawn paths, one of them standing out', drawRoute(drawRoute(asked, routeOf([A, C])), routeOf([A, B, C]))],
  ['measures', measure(openTool(asked, 'analysis'), { size: 'degree', colour: 'communities' })],
  ['two that hang together, more or less', examine(openTool(asked, 'analysis'), { from: A, to: B })],
])) test(`${title}: the address leads back`, () => assert.deepEqual(fromUrl(search(state)), state));

test('what an address cannot mean is left out', () =>
  assert.deepEqual(fromUrl('?ask&tool=magic&path-hops=99&path-order=age&path-also=rumours&route=alone').path, START.path));

test('a path names its entities, whatever letters they have', () => assert.deepEqual(nodesOf(routeOf([A, B, C])), [A, B, C]));

test('a path is asked from the first entity to the second', () => {
  const first = pathAt(asked, A);
  assert.deepEqual([first.tool, first.path.from, first.path.to], ['paths', A, null]);
  assert.deepEqual([pathAt(first, B).path.from, pathAt(first, B).path.to], [A, B]);
  const selected = pathAt(select(asked, { what: 'node', id: C }), A);
  assert.deepEqual([selected.path.from, selected.path.to], [C, A]);
  const turned = turnPath(askPath(asked, { from: A, to: B, through: [C, A] }));
  assert.deepEqual([turned.path.from, turned.path.to, turned.path.through], [B, A, [A, C]]);
});

test('drawing a path can be undone, standing out is no step', () => {
  const drawn = drawRoute(asked, routeOf([A, C]));
  const steps = remember(NO_STEPS, asked, drawn);
  assert.deepEqual(undo(steps, drawn)?.state.routes, []);
  assert.equal(remember(steps, drawn, lightRoute(drawn, null)), steps);
  assert.equal(removeRoute(drawn, routeOf([A, C])).lit, null);
});

test('a path that stands out lights what is between one entity and the next, either way', () => {
  const edge = (/** @type {string} */ from, /** @type {string} */ to) =>
    ({ id: `${from}|involves|${to}`, from, to, relation: 'involves', verb: '', reports: 1, independentOrigins: 1, denied: 0, disputed: false });
  const marks = marksOf(null, /** @type {any} */ ({ drawing: { visible: { members: new Map() } } }), [edge(A, B), edge(C, B), edge(A, C)], { route: routeOf([A, B, C]), picked: [C] });
  assert.deepEqual([...marks.picked], [C]);
  assert.deepEqual([...(marks.lit ?? [])], [A, B, C]);
  assert.deepEqual([...(marks.litEdges ?? [])], [`${A}|involves|${B}`, `${C}|involves|${B}`]);
});

test('a measure is worn as size, colour and connections; further groups share a colour', () => {
  const row = (/** @type {string} */ ref, /** @type {number} */ degree, /** @type {number} */ bridges) =>
    ({ item: { ref, name: ref, kind: /** @type {const} */ ('unit'), labels: [] }, values: { degree, bridges, communities: degree * 3 } });
  const one = (/** @type {string} */ name) => ({ name, title: name, meaning: '', kind: /** @type {const} */ ('number'), sentence: '', estimated: false });
  const analysis = { entities: 2, edges: 1, measures: [one('degree'), one('bridges'), one('communities')], rows: [row(A, 4, 1), row(C, 1, 0)],
    connections: [{ measure: 'bridges', from: A, to: C, edges: ['e'] }] };
  assert.deepEqual([...(wornOf(analysis, { size: 'degree', colour: 'bridges' }).sizes ?? [])], [[A, 1], [C, 0.25]]);
  assert.deepEqual([...wornOf(analysis, { size: null, colour: 'bridges' }).edges], ['e']);
  assert.deepEqual([...(wornOf(analysis, { size: null, colour: 'communities' }).tints ?? [])], [[A, 7], [C, 3]]);
  assert.equal(wornOf(analysis, { size: 'rank', colour: null }).sizes, null);
});
