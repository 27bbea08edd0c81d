/** @import { Span } from '../../api/types.js' */
import { dayOf, numberOf } from '../../app/days.js';

/**
 * A histogram of reports over time. Most reports say no day but a span of days: one that fits into a bar is surely there, a wider one perhaps
 * in each of the bars that it meets. Days are numbers, counted from 1970; both ends belong to a range.
 * @typedef {{ from: number, to: number }} Range
 * @typedef {'day'|'month'|'year'} Unit
 * @typedef {{ range: Range, sure: number, maybe: number, lit: number }} Bar `lit` are those of the selection, sure or not
 * @typedef {{ span: Span, range: Range, count: number, lit: number, lane: number }} Bracket a span wider than a bar; equal ones are one
 * @typedef {{ span: Span, lit: boolean }} Dated
 */

const [MOST_DAYS, MOST_MONTHS] = [62, 72];

/** From the first to the last day that any span names; null where none does. @param {Span[]} spans @returns {Range|null} */
export function domainOf(spans) {
  const days = spans.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null && day !== undefined).map(numberOf);
  return days.length === 0 ? null : { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) };
}

/** The narrowest unit of which not too many lie side by side. @param {Range} domain @returns {Unit} */
export function unitOf({ from, to }) {
  if (to - from < MOST_DAYS) return 'day';
  return (to - from) / 30.4 <= MOST_MONTHS ? 'month' : 'year';
}

/** Whole units that cover the domain, side by side. @param {Range} domain @param {Unit} unit @returns {Range[]} */
export function cut({ from, to }, unit) {
  const bins = [];
  for (let at = startOf(from, unit); at <= to;) {
    const next = nextOf(at, unit);
    bins.push({ from: at, to: next - 1 });
    at = next;
  }
  return bins;
}

/** @param {number} day @param {Unit} unit @returns {number} */
function startOf(day, unit) {
  if (unit === 'day') return day;
  const [year = '', month = ''] = dayOf(day).split('-');
  return numberOf(unit === 'month' ? `${year}-${month}-01` : `${year}-01-01`);
}

/** @param {number} start @param {Unit} unit @returns {number} the first day of the next unit */
const nextOf = (start, unit) => (unit === 'day' ? start + 1 : startOf(start + (unit === 'month' ? 31 : 366), unit));

/** A span as a range within a domain: an end that is not known reaches to the domain's. @param {Span} span @param {Range} domain @returns {Range} */
export const rangeOf = ({ from, to }, domain) => ({ from: from ? numberOf(from) : domain.from, to: to ? numberOf(to) : domain.to });

/** @param {Dated[]} reports @param {Range[]} bins @returns {Bar[]} */
export function countBars(reports, bins) {
  const bars = bins.map((range) => ({ range, sure: 0, maybe: 0, lit: 0 }));
  const domain = { from: bins[0]?.from ?? 0, to: bins.at(-1)?.to ?? 0 };
  for (const { span, lit } of reports) {
    const { from, to } = rangeOf(span, domain);
    const met = bars.filter(({ range }) => from <= range.to && to >= range.from);
    const sure = met.length === 1 && span.from && span.to;
    for (const bar of met) {
      bar[sure ? 'sure' : 'maybe']++;
      if (lit) bar.lit++;
    }
  }
  return bars;
}

/**
 * The spans that do not fit into a bar, in lanes, so that none covers another: those of most reports, as many as fit.
 * @param {Dated[]} reports
 * @param {Range[]} bins
 * @param {number} lanes how many there is room for
 * @returns {{ brackets: Bracket[], left: number }} `left` counts the spans that found no room
 */
export function bracketsOf(reports, bins, lanes) {
  const domain = { from: bins[0]?.from ?? 0, to: bins.at(-1)?.to ?? 0 };
  /** @type {Map<string, Bracket>} */
  const spans = new Map();
  for (const { span, lit } of reports) {
    const range = rangeOf(span, domain);
    if (span.from && span.to && bins.some((bin) => range.from >= bin.from && range.to <= bin.to)) continue;
    const key = `${span.from ?? ''}~${span.to ?? ''}`;
    const bracket = spans.get(key) ?? { span, range, count: 0, lit: 0, lane: -1 };
    spans.set(key, { ...bracket, count: bracket.count + 1, lit: bracket.lit + Number(lit) });
  }
  /** @type {Range[][]} */
  const taken = Array.from({ length: lanes }, () => []);
  const placed = [...spans.values()].sort((a, b) => b.count - a.count || a.range.from - b.range.from || a.range.to - b.range.to).map((bracket) => {
    const lane = taken.findIndex((ranges) => ranges.every(({ from, to }) => bracket.range.to < from || bracket.range.from > to));
    taken[lane]?.push(bracket.range);
    return { ...bracket, lane };
  });
  const brackets = placed.filter(({ lane }) => lane >= 0).sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  return { brackets, left: placed.length - brackets.length };
}
