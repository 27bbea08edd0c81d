import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEntity, expand, pin, setAside, toggleFold } from '../../../wwwroot/app/drawn.js';
import { NO_FILTERS } from '../../../wwwroot/app/filters.js';
import { mentionsOf, withoutGone } from '../../../wwwroot/app/mentions.js';
import { NO_PICTURE } from '../../../wwwroot/app/picture.js';
import { contentOf, stateOf } from '../../../wwwroot/app/saved.js';
import { ask, fillSlot, filterBy, lookAt, pose, select, START } from '../../../wwwroot/app/state.js';
import { askPath, routeOf } from '../../../wwwroot/app/tools.js';
import { fromUrl, toUrl } from '../../../wwwroot/app/url.js';

const [A, B, C] = ['Unit:id:a', 'Place:id:b', 'Source:id:c'];
const all = { ...askPath(filterBy(toggleFold(setAside(pin(expand(addEntity(fillSlot(START, 'unit', A), B), { ref: B, relation: 'within', direction: 'in', kind: null }), { ref: B, x: 1, y: 2 }), [C]), B),
  { ...NO_FILTERS, speakers: [C], places: [B] }), { from: A, to: B, through: [C], avoid: [B] }), routes: [routeOf([A, C, B]), routeOf([A, C])], lit: routeOf([A, C, B]), saved: 'view-1' };

test('a view that is open is in the address, and alone on the way to being opened', () => {
  assert.deepEqual(fromUrl(new URL(toUrl(all), 'http://localhost').search), all);
  assert.deepEqual(fromUrl('?saved=view-1'), { ...START, saved: 'view-1' });
});

test('another question leaves the saved view', () => {
  for (const next of [ask(all), pose(all, 'who-denies'), lookAt(all, B), fillSlot(all, 'unit', B)]) assert.equal(next.saved, null);
});

test('everything that a state names is named, words and days of slots are not', () => {
  assert.deepEqual([...mentionsOf(all)].toSorted(), [B, C, A].toSorted());
  assert.deepEqual([...mentionsOf(select(pose(START, 'known-on-a-day', { subject: A, day: '2024-10-31', time: 'as-of' }), { what: 'edge', id: `${B}|within|${C}` }))], [A, B, C]);
});

test('what is gone falls away, wherever it was, and nothing else', () => {
  const left = withoutGone(all, new Set([B]));
  assert.deepEqual([...mentionsOf(left)].toSorted(), [C, A].toSorted());
  assert.deepEqual([left.slots.unit, left.aside, left.routes, left.selection, left.details], [A, [C], [routeOf([A, C])], null, false]);
  assert.equal(withoutGone(all, new Set()), all);
});

test('a view of everything about one that is gone shows all reports instead of nothing', () => {
  const left = withoutGone(lookAt(START, A), new Set([A]));
  assert.deepEqual([left.about, left.asked, left.selection], [null, true, null]);
});

test('what is saved is what is opened', () => {
  const state = select(all, { what: 'report', id: 'Report:id:r' });
  const known = new Map([[A, { name: 'The A' }], [B, { name: 'The B' }]]);
  const row = { ref: 'Report:id:r', summary: 'Somebody says.', claim: { ref: 'Claim:id:q', text: 'It is so.' } };
  const store = /** @type {any} */ ({ state, known, picture: { ...NO_PICTURE, rows: [row] } });
  const content = contentOf(store, { places: new Map([[B, { x: 3, y: 4 }], ['Actor:id:d', { x: 5, y: 6 }]]), camera: { x: 0, y: 0, zoom: 1 } }, { name: 'N', caption: '' });
  assert.deepEqual(content.items.toSorted((a, b) => a.ref.localeCompare(b.ref)), [
    { ref: 'Actor:id:d', name: 'd', x: 5, y: 6 }, { ref: B, name: 'The B', x: 3, y: 4 }, { ref: 'Report:id:r', name: 'Somebody says.' },
    { ref: C, name: 'c' }, { ref: A, name: 'The A' }]);
  const view = /** @type {any} */ ({ ...content, id: 'view-2', gone: [] });
  assert.deepEqual(stateOf(view), { ...state, saved: 'view-2' });
  assert.equal(stateOf({ ...view, gone: [{ ref: A, name: 'The A' }] }).slots.unit, null);
});

test('what is drawn as one has no name outside of the page, and is not saved as if it had', () => {
  const state = pin(select(ask(START), { what: 'edge', id: `group:source|reported-on|${A}` }), { ref: 'group:source', x: 1, y: 2 });
  assert.deepEqual([...mentionsOf(state)], [A]);
});

test('of entities drawn as one those stay together that are left', () => {
  const left = withoutGone({ ...ask(START), bundles: [routeOf([A, B, C]), routeOf([A, B])], shared: [routeOf([A, B, C])] }, new Set([B]));
  assert.deepEqual([left.bundles, left.shared], [[routeOf([A, C])], [routeOf([A, C])]]);
});
