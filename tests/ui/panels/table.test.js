import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotOf } from '../../../wwwroot/panels/details/entity-view.js';
import { SORT_KEYS, sortRows } from '../../../wwwroot/panels/table/sort.js';
import { battalion, item, kyivPost, liga, row } from '../sample.js';

const figure = (/** @type {Partial<import('../../../wwwroot/api/types.js').Figure>} */ parts) => ({ text: '', ...parts });

const rows = [
  row({ ref: 'a', speaker: liga, figure: figure({ low: 10000, high: 12000 }), said: { to: '2024-12-14' } }),
  row({ ref: 'b', speaker: kyivPost, figure: figure({ low: 0, high: 3000 }), said: { from: '2024-10-01', to: '2024-10-31' } }),
  row({ ref: 'c', speaker: kyivPost }),
];

const order = (/** @type {string} */ column, /** @type {'asc'|'desc'} */ direction) =>
  sortRows(rows, { column, direction }).map(({ ref }) => ref).join('');

test('rows sort by words, numbers and dates; what is not known is last either way', () => {
  assert.equal(order('speaker', 'asc'), 'bca');
  assert.equal(order('speaker', 'desc'), 'abc');
  assert.equal(order('figure', 'asc'), 'bac');
  assert.equal(order('figure', 'desc'), 'abc');
  assert.equal(order('said', 'asc'), 'bac');
  assert.equal(order('said', 'desc'), 'abc');
  assert.equal(order('nonsense', 'asc'), 'abc');
  assert.equal(sortRows(rows, null), rows, 'as they came');
});

test('every column sorts rows that lack everything', () => {
  const bare = row({ subjects: [], places: [], agreements: [], chains: [] });
  for (const column of Object.keys(SORT_KEYS)) assert.equal(sortRows([bare, bare], { column, direction: 'asc' }).length, 2);
});

test('an entity fills the slot of its kind', () => {
  assert.equal(slotOf(battalion), 'unit');
  assert.equal(slotOf(kyivPost), 'outlet');
  assert.equal(slotOf(item('place', 'Kursk')), 'region');
  assert.equal(slotOf({ ...item('actor', 'State agency'), labels: ['Actor', 'Source', 'Outlet'] }), 'outlet');
  assert.equal(slotOf(item('actor', 'North Korea')), null);
});
