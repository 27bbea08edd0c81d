/** @import { Span } from '../../../wwwroot/api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, numberOf } from '../../../wwwroot/app/days.js';
import { bracketsOf, countBars, cut, domainOf, unitOf } from '../../../wwwroot/panels/timeline/bins.js';
import { tickStep, tickText } from '../../../wwwroot/panels/timeline/ticks.js';

/** @param {string} from @param {string} to */
const range = (from, to) => ({ from: numberOf(from), to: numberOf(to) });

/** @param {Span} span */
const dated = (span, lit = false) => ({ span, lit });

const winter = cut(range('2024-10-14', '2025-01-05'), 'month');

test('the domain reaches from the first to the last day that anybody names', () => {
  const spans = [{ from: '2024-10-14', to: '2024-10-20' }, { to: '2024-12-31' }, { from: '2024-11-01' }];
  assert.deepEqual(domainOf(spans), range('2024-10-14', '2024-12-31'));
  assert.equal(domainOf([]), null);
});

test('days while they fit side by side, then months, then years', () => {
  assert.deepEqual([['2024-10-01', '2024-11-30'], ['2024-10-01', '2025-12-31'], ['1990-01-01', '2025-12-31']].map(([from = '', to = '']) => unitOf(range(from, to))),
    ['day', 'month', 'year']);
});

test('bars are whole months, whatever their length, over the turn of the year', () => {
  assert.deepEqual(winter.map(({ from, to }) => `${dayOf(from)} ${dayOf(to)}`),
    ['2024-10-01 2024-10-31', '2024-11-01 2024-11-30', '2024-12-01 2024-12-31', '2025-01-01 2025-01-31']);
  assert.deepEqual(cut(range('2023-05-05', '2024-01-01'), 'year').map(({ to }) => dayOf(to)), ['2023-12-31', '2024-12-31']);
  assert.equal(cut(range('2024-02-28', '2024-03-01'), 'day').length, 3);
});

test('a report whose span fits into a bar is surely there, a wider one perhaps in each that it meets', () => {
  const bars = countBars([dated({ from: '2024-12-10', to: '2024-12-20' }), dated({ from: '2024-10-20', to: '2024-12-01' }, true), dated({ to: '2024-10-31' })], winter);
  assert.deepEqual(bars.map(({ sure, maybe, lit }) => [sure, maybe, lit]), [[0, 2, 1], [0, 1, 1], [1, 1, 1], [0, 0, 0]]);
});

test('spans that do not fit into a bar are drawn, equal ones once, none over another', () => {
  const wide = { from: '2024-10-14', to: '2024-12-31' };
  const { brackets, left } = bracketsOf([dated(wide), dated(wide, true), dated({ from: '2024-12-01', to: '2025-01-15' }), dated({ from: '2024-11-01', to: '2024-11-30' }),
    dated({ from: '2025-01-20' })], winter, 2);
  assert.deepEqual(brackets.map(({ span, count, lit, lane }) => [span.from, count, lit, lane]), [['2024-10-14', 2, 1, 0], ['2024-12-01', 1, 0, 1], ['2025-01-20', 1, 0, 0]]);
  assert.equal(left, 0);
});

test('the spans of most reports have the room; the others are counted', () => {
  const some = (/** @type {number} */ count, /** @type {string} */ from) => Array.from({ length: count }, () => dated({ from, to: '2025-01-05' }));
  const { brackets, left } = bracketsOf([...some(1, '2024-10-14'), ...some(3, '2024-10-15'), ...some(2, '2024-10-16')], winter, 2);
  assert.deepEqual([brackets.map(({ count }) => count), left], [[3, 2], 1]);
});

test('ticks do not touch: one in so many', () => {
  assert.deepEqual([tickStep(12, 1200), tickStep(12, 300), tickStep(62, 0)], [1, 3, 3596]);
});

test('a month has its year where one begins', () => {
  const texts = winter.map((bin, index) => tickText(bin, 'month', index === 0));
  assert.deepEqual(texts.map((text) => /\d{4}/.test(text)), [true, false, false, true]);
  assert.match(tickText(range('2024-12-03', '2024-12-03'), 'day', true), /3/);
  assert.equal(tickText(range('2024-01-01', '2024-12-31'), 'year', true), '2024');
});
