import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsOf, dayNumber, daysOf, endsOfFigure, roundUp } from '../../../wwwroot/panels/details/chart-scale.js';
import { figureLines } from '../../../wwwroot/panels/details/figure-lines.js';
import { kyivPost, liga, source } from '../sample.js';

/** @import { Figure, FigureRow, Item, Span } from '../../../wwwroot/api/types.js' */

const figure = (/** @type {Partial<Figure>} */ parts) => ({ text: '', ...parts });

/** @param {string} report @param {Item} speaker @param {number} low @param {Partial<FigureRow>} [parts] @returns {FigureRow} */
const row = (report, speaker, low, parts = {}) =>
  ({ figure: figure({ low, high: low }), speaker, stance: 'asserts', report, lineage: 'known', own: true, roots: [], ...parts });

/** @param {string} root @param {Partial<FigureRow>} [parts] */
const from = (root, parts = {}) => ({ own: false, roots: [{ report: root, speaker: liga }], ...parts });

/** @param {FigureRow[]} rows */
const told = (rows) => figureLines(rows).map(({ number, row: { figure: { low }, speaker }, told: others }) =>
  `${number} ${low} ${speaker.name}${others.length ? ` ← ${others.map((one) => one.speaker.name).join(', ')}` : ''}`);

/** @param {string} start @param {string} end @returns {{ asOf: Span }} */
const asOf = (start, end) => ({ asOf: { from: start, to: end } });

test('ends of figures: open where nobody stated them', () => {
  assert.deepEqual(endsOfFigure(figure({ low: 11000, approximation: 'over' })), { low: 11000, high: null });
  assert.deepEqual(endsOfFigure(figure({ low: 0, high: 3000, approximation: 'up-to' })), { low: 0, high: 3000 });
  assert.deepEqual(endsOfFigure(figure({ best: 6, approximation: 'exact' })), { low: 6, high: 6 });
});

test('amounts go from zero to a round number above every figure', () => {
  assert.deepEqual([0, 6, 18, 3000, 11000].map(roundUp), [1, 10, 20, 5000, 20000]);
  assert.deepEqual(amountsOf([figure({ low: 15000, high: 15000 }), figure({ low: 10000, high: 12000 })]), { top: 15000, ticks: [0, 5000, 10000, 15000] });
  assert.deepEqual(amountsOf([figure({ low: 11000, approximation: 'over' })]).top, 15000);
  assert.deepEqual(amountsOf([figure({ low: 0, high: 0 })]), { top: 1, ticks: [0, 0.25, 0.5, 0.75, 1].map((tick) => Math.round(tick * 1e6) / 1e6) });
  assert.deepEqual(amountsOf([figure({ low: 0.3, high: 0.3 })]).ticks, [0, 0.1, 0.2, 0.3]);
});

test('days are marked by day, month or year, as many as have room', () => {
  const ticks = (/** @type {string} */ start, /** @type {string} */ end) => {
    const { ticks: found = [] } = daysOf([row('a', liga, 1, asOf(start, end))]) ?? {};
    return found.map(({ day, unit }) => `${new Date(day * 86_400_000).toISOString().slice(0, 10)} ${unit}`);
  };
  assert.deepEqual(ticks('2024-11-01', '2025-04-30'), ['2024-11-01 month', '2025-01-01 month', '2025-03-01 month', '2025-05-01 month']);
  assert.deepEqual(ticks('2024-10-03', '2024-10-03'), ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-05'].map((day) => `${day} day`));
  assert.deepEqual(ticks('2014-01-01', '2024-01-01'), ['2014', '2016', '2018', '2020', '2022', '2024'].map((year) => `${year}-01-01 year`));
  assert.equal(daysOf([row('a', liga, 1)]), null, 'nothing has a day');
  assert.equal(daysOf([row('a', liga, 1, { asOf: { to: '2024-12-31' } })])?.to, dayNumber('2024-12-31') + 2);
});

test('who repeats a figure is named beside the one who gave it', () => {
  assert.deepEqual(told([row('b', kyivPost, 15000, from('a')), row('a', liga, 15000), row('c', source('Wire'), 15000, from('a'))]), ['1 15000 LIGA.net ← Kyiv Post, Wire']);
  assert.deepEqual(told([row('a', liga, 1), row('b', kyivPost, 1, from('a')), row('c', kyivPost, 1, from('a'))]), ['1 1 LIGA.net ← Kyiv Post'], 'named once');
});

test('two who give the same figure for themselves are two lines', () =>
  assert.deepEqual(told([row('a', liga, 1), row('b', kyivPost, 1)]), ['1 1 LIGA.net', '2 1 Kyiv Post']));

test('a speaker who gives it twice of the same days is one line, of other days two', () => {
  const october = asOf('2024-10-01', '2024-10-31');
  assert.deepEqual(told([row('a', liga, 1, october), row('b', liga, 1, october), row('c', kyivPost, 1, from('b', october))]), ['1 1 LIGA.net ← Kyiv Post']);
  assert.deepEqual(told([row('a', liga, 1, october), row('b', liga, 1)]), ['1 1 LIGA.net', '2 1 LIGA.net']);
});

test('a figure that is changed in telling, or only goes round, is a line of its own', () => {
  assert.deepEqual(told([row('a', liga, 1), row('b', kyivPost, 2, from('a'))]), ['1 1 LIGA.net', '2 2 Kyiv Post']);
  assert.deepEqual(told([row('a', liga, 1, { own: false, roots: [] })]), ['1 1 LIGA.net']);
});

test('lines are in the order of the time they speak of; those without come last', () =>
  assert.deepEqual(told([row('a', liga, 1), row('b', liga, 2, asOf('2024-12-01', '2024-12-31')), row('c', liga, 3, { asOf: { to: '2024-11-30' } })]),
    ['1 3 LIGA.net', '2 2 LIGA.net', '3 1 LIGA.net']));
