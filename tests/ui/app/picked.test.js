import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeBy, setAside } from '../../../wwwroot/app/drawn.js';
import { bundle, pickAll, pickNone, share, togglePick, unbundle, unshare } from '../../../wwwroot/app/picked.js';
import { ask, select, START } from '../../../wwwroot/app/state.js';
import { routeOf } from '../../../wwwroot/app/tools.js';
import { contentOf } from '../../../wwwroot/app/undo.js';
import { fromUrl, toUrl } from '../../../wwwroot/app/url.js';

const [A, B, C] = ['Unit:id:a', 'Place:id:b~c', 'Source:id:c'];

test('what is chosen together, drawn as one, shared and arranged is an address and comes back from it', () => {
  const state = arrangeBy(pickAll(share(share(bundle(ask(START), [A, B]), [B, A]), [A, C]), [C, B]), 'rings');
  assert.deepEqual(fromUrl(new URL(toUrl(state), 'http://localhost').search), state);
  assert.deepEqual(fromUrl('?ask&layout=spiral&bundle=Unit:id:a&common=Unit:id:a').layout, 'force');
  assert.deepEqual(fromUrl('?ask&bundle=Unit:id:a').bundles, []);
});

test('choosing together ends a selection, and a selection ends it', () => {
  const picked = togglePick(togglePick(select(ask(START), { what: 'node', id: A }, true), A), B);
  assert.deepEqual([picked.picked, picked.selection, picked.details], [[A, B], null, false]);
  assert.deepEqual(togglePick(picked, A).picked, [B]);
  assert.deepEqual(select(picked, { what: 'node', id: C }).picked, []);
  assert.deepEqual(pickAll(picked, [B, C], true).picked, [A, B, C]);
  assert.deepEqual(pickNone(picked).picked, []);
  assert.deepEqual(setAside(picked, [A]).picked, [B]);
});

test('an entity is in one group; a group of one is none', () => {
  const two = bundle(bundle(ask(START), [A, B]), [B, C]);
  assert.deepEqual(two.bundles, [routeOf([B, C])]);
  assert.deepEqual(unbundle(two, routeOf([B, C])).bundles, []);
});

test('what is shared is asked once, whatever the order, and taken back alone', () => {
  const state = share(share(ask(START), [B, A]), [A, B]);
  assert.equal(state.shared.length, 1);
  assert.deepEqual(unshare(state, state.shared[0] ?? '').shared, []);
});

test('arranging, groups and what is shared can be undone; choosing is no step', () => {
  const state = ask(START);
  assert.notDeepEqual(contentOf(arrangeBy(state, 'types')), contentOf(state));
  assert.notDeepEqual(contentOf(share(state, [A, B])), contentOf(state));
  assert.notDeepEqual(contentOf(bundle(state, [A, B])), contentOf(state));
  assert.deepEqual(contentOf(pickAll(state, [A])), contentOf(state));
});
