/** @import { FigurePair } from '../../api/types.js' */
/** @import { FigureLine } from './figure-lines.js' */
import { el, svg } from '../../components/dom.js';
import { formatCompact, formatTick } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { amountsOf, dayNumber, daysOf, endsOfFigure } from './chart-scale.js';

const [HEIGHT, TOP, BOTTOM, RIGHT, UNDATED] = [168, 14, 22, 6, 26];
const LETTER = 6.4;

/**
 * Figures as ranges over the days they speak of: each a box from its first to its last day and from its lowest to its highest amount, with its number
 * in the table. An end that nobody stated is open. What has no day stands at the right. Drawn anew when its width changes.
 * @param {FigureLine[]} lines
 * @param {FigurePair[]} contradicting
 */
export function figureChart(lines, contradicting) {
  const chart = el('div', { class: 'figure-chart', 'aria-hidden': 'true' });
  let width = 0;
  new ResizeObserver(() => {
    if (Math.abs(chart.clientWidth - width) < 2 || chart.clientWidth === 0) return;
    width = chart.clientWidth;
    chart.replaceChildren(draw(lines, contradicting, width));
  }).observe(chart);
  return chart;
}

/** @param {FigureLine[]} lines @param {FigurePair[]} contradicting @param {number} width */
function draw(lines, contradicting, width) {
  const frame = frameOf(lines, width);
  const boxes = boxesOf(lines, frame);
  return svg('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT }, ...axes(frame), ...boxes.map(figureBox), ...contradicting.flatMap((pair) => clash(pair, boxes)),
    ...boxes.map((box) => svg('text', { class: 'number', x: box.label, y: box.openTop ? box.top + 13 : box.top - 4 }, String(box.number))));
}

/** @typedef {ReturnType<typeof frameOf>} Frame */

/** @param {FigureLine[]} lines @param {number} width */
function frameOf(lines, width) {
  const amounts = amountsOf(lines.map(({ row }) => row.figure));
  const days = daysOf(lines.map(({ row }) => row));
  const left = 8 + Math.max(...amounts.ticks.map((tick) => formatCompact(tick).length)) * LETTER;
  const undated = lines.filter(({ row }) => !row.asOf?.from && !row.asOf?.to).length;
  const end = width - RIGHT - (days === null ? 0 : undated * UNDATED + (undated ? 10 : 0));
  const x = (/** @type {number} */ day) => (days === null ? left : left + ((day - days.from) / (days.to - days.from)) * (end - left));
  const y = (/** @type {number} */ amount) => HEIGHT - BOTTOM - (Math.max(0, amount) / amounts.top) * (HEIGHT - BOTTOM - TOP);
  return { amounts, days, left, end: days === null ? left : end, width, undated, x, y };
}

/** @param {Frame} frame */
function axes({ amounts, days, left, end, width, undated, x, y }) {
  const marks = amounts.ticks.flatMap((tick) => [
    svg('path', { class: tick === 0 ? 'base' : 'rule', d: `M${left} ${y(tick)}H${width - RIGHT}` }),
    svg('text', { class: 'amount', x: left - 5, y: y(tick) + 4 }, formatCompact(tick))]);
  const times = (days?.ticks ?? []).filter(({ day }) => x(day) < end - 18).flatMap(({ day, unit }) => [
    svg('path', { class: 'rule', d: `M${x(day)} ${HEIGHT - BOTTOM}v4` }),
    svg('text', { class: 'time', x: x(day), y: HEIGHT - 5 }, formatTick(day, unit))]);
  const apart = undated === 0 ? [] : [
    ...(days ? [svg('path', { class: 'rule dashed', d: `M${end + 5} ${TOP - 6}V${HEIGHT - BOTTOM}` })] : []),
    svg('text', { class: days ? 'amount' : '', x: days ? width - RIGHT : end + 10, y: HEIGHT - 5 }, texts.provenance.figure.undated)];
  return [...marks, ...times, ...apart];
}

/** @param {FigureLine[]} lines @param {Frame} frame */
function boxesOf(lines, frame) {
  let undated = 0;
  /** @type {Map<string, number>} */
  const taken = new Map();
  return lines.map(({ number, row, reports }) => {
    const { low, high } = endsOfFigure(row.figure);
    const [from, to] = [row.asOf?.from ?? null, row.asOf?.to ?? null];
    const slot = frame.end + 10 + UNDATED * undated;
    if (from === null && to === null) undated += 1;
    const [start, end] = from === null && to === null ? [slot, slot + UNDATED - 10] :
      [from ? frame.x(dayNumber(from)) : frame.left + 1, to ? frame.x(dayNumber(to) + 1) : frame.end];
    const top = high === null ? TOP - 4 : frame.y(high);
    const key = `${Math.round(start / 12)}|${Math.round(top / 12)}`;
    const nth = taken.get(key) ?? 0;
    taken.set(key, nth + 1);
    return { number, reports, stance: row.stance, start, end: Math.max(end, start + 3), top, bottom: frame.y(low ?? 0), openTop: high === null,
      openStart: from === null && to !== null, openEnd: to === null && from !== null, label: start + (high === null ? 4 : 1) + nth * 14 };
  });
}

/** @typedef {ReturnType<typeof boxesOf>[number]} Box */

/** @param {Box} box */
function figureBox({ number, start, end, top, bottom, openTop, openStart, openEnd, stance }) {
  const flat = bottom - top < 3;
  const outline = [openTop ? '' : `M${start} ${top}H${end}`, `M${start} ${bottom}H${end}`, openStart ? '' : `M${start} ${top}V${bottom}`, openEnd ? '' : `M${end} ${top}V${bottom}`].join('');
  return svg('g', { class: `range${stance === 'asserts' ? '' : ' not-asserted'}`, 'data-line': number },
    flat ? null : svg('rect', { x: start, y: top, width: end - start, height: bottom - top }),
    svg('path', { class: flat ? 'point' : 'outline', d: flat ? `M${start} ${bottom}H${end}` : outline }));
}

/** Two figures that contradict are joined where they are nearest. @param {FigurePair} pair @param {Box[]} boxes */
function clash({ one, other }, boxes) {
  const [a, b] = [one, other].map((report) => boxes.find(({ reports }) => reports.includes(report)));
  if (!a || !b) return [];
  const [upper, lower] = a.bottom <= b.top ? [a, b] : [b, a];
  const middle = (Math.max(a.start, b.start) + Math.min(a.end, b.end)) / 2;
  return [svg('path', { class: 'clash', d: `M${middle} ${upper.bottom}V${lower.top}` }),
    svg('text', { class: 'unequal', x: middle, y: (upper.bottom + lower.top) / 2 + 5 }, '≠')];
}
