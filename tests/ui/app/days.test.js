import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isDay, isOnDays, meets, numberOf, readDays, within, writeDays } from '../../../wwwroot/app/days.js';
import { fact } from '../sample.js';

test('days of the calendar, and what looks like one', () => {
  assert.deepEqual(['2024-02-29', '2023-02-29', '2024-2-9', '', 'today', '2024-13-01'].map(isDay), [true, false, false, false, false, false]);
  assert.equal(dayOf(numberOf('2024-12-31') + 1), '2025-01-01');
});

const december = { from: '2024-12-01', to: '2024-12-31' };

for (const [span, may, sure] of /** @type {[import('../../../wwwroot/api/types.js').Span, boolean, boolean][]} */ ([
  [{ from: '2024-12-10', to: '2024-12-10' }, true, true],
  [{ from: '2024-10-01', to: '2024-12-01' }, true, false],
  [{ from: '2024-10-01', to: '2024-11-30' }, false, false],
  [{ to: '2024-12-31' }, true, false],
  [{ to: '2024-11-30' }, false, false],
  [{ from: '2024-12-31' }, true, false],
  [{ from: '2025-01-01' }, false, false],
])) {
  test(`${JSON.stringify(span)} ${may ? 'may' : 'cannot'} lie in December${sure ? ', surely' : ''}`, () => {
    assert.equal(meets(span, december), may);
    assert.equal(within(span, december), sure);
  });
}

test('a window with one end reaches on', () => {
  assert.equal(meets({ from: '2030-01-01', to: '2030-01-01' }, { from: '2024-12-01' }), true);
  assert.equal(meets({ from: '2020-01-01', to: '2020-01-01' }, { from: '2024-12-01' }), false);
});

test('selected days are those that meet a window, or those of exactly one span', () => {
  const wide = fact('wide', { said: { from: '2024-10-01', to: '2024-12-31' } });
  const open = fact('open', { said: { to: '2024-12-31' } });
  const chosen = (/** @type {string} */ id) => [wide, open, fact('none')].map((one) => isOnDays(one, /** @type {any} */ (readDays(id))));
  assert.deepEqual(chosen('said~2024-12-01~2024-12-31'), [true, true, false]);
  assert.deepEqual(chosen('said~~2024-12-31~exactly'), [false, true, false]);
  assert.deepEqual(chosen('asOf~2024-12-01~2024-12-31'), [false, false, false]);
});

test('selected days are text and come back from it', () => {
  for (const exactly of [true, false]) {
    const days = { time: /** @type {const} */ ('asOf'), span: { from: null, to: '2024-12-31' }, exactly };
    assert.deepEqual(readDays(writeDays(days)), days);
  }
  for (const id of ['', 'said', 'said~~', 'never~2024-12-01~2024-12-31', 'said~2024-12-32~']) assert.equal(readDays(id), null);
});
