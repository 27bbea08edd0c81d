import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay } from '../../../wwwroot/app/days.js';
import { NO_LENS, queryOf, readLens, windowOf } from '../../../wwwroot/app/lens.js';
import { ask, lookThrough, START } from '../../../wwwroot/app/state.js';
import { fromUrl, toUrl } from '../../../wwwroot/app/url.js';

test('a lens is part of the address', () => {
  const state = lookThrough(ask(START), { day: '2024-12-31', time: 'as-of', window: 30 });
  assert.equal(toUrl(state), '/?ask&known-on=2024-12-31&known-by=as-of&days-apart=30');
  assert.deepEqual(fromUrl(toUrl(state).slice(1)), state);
});

for (const address of ['?known-on=2024-02-30', '?known-on=soon', '?known-by=heart', '?days-apart=-1', '?days-apart=many', '?']) {
  test(`what cannot be understood is left out: ${address}`, () => assert.deepEqual(readLens(new URLSearchParams(address)), NO_LENS));
}

test('a window is a whole number of days and has an end', () =>
  assert.deepEqual(['0', ' 7 ', '3650', '99999', '1.5', ''].map(windowOf), [0, 7, 3650, 3650, 0, 0]));

test('a day is one of the calendar', () =>
  assert.deepEqual(['2024-02-29', '2023-02-29', '2024-1-1', ''].map(isDay), [true, false, false, false]));

test('what is as without a lens is not asked for', () => {
  assert.deepEqual(queryOf(NO_LENS), { day: null, time: null, window: null });
  assert.deepEqual(queryOf({ day: null, time: 'recorded', window: 1 }), { day: null, time: 'recorded', window: 1 });
});
