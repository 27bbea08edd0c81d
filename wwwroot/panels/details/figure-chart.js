/** @import { FigureGroup, FigureRow } from '../../api/types.js' */
import { el, name, svg } from '../../components/dom.js';
import { stanceMark } from '../../components/marks.js';
import { formatCompact, formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { endsOfFigure, scaleOf } from './chart-scale.js';

const WIDTH = 300;
const HEIGHT = 14;

/** The figures of one claim under one another, on one scale: a bar from the lowest to the highest, a mark at the best. @param {FigureGroup} group */
export function figureChart(group) {
  const scale = scaleOf(group.rows.map((row) => row.figure), WIDTH);
  const scope = [group.measure, group.per && `per ${group.per}`, texts.scope(group.scope)].filter(Boolean).join(', ');
  return el('figure', { class: 'chart' },
    el('figcaption', {}, el('span', {}, group.claim.text), el('span', { class: 'quiet' }, scope)),
    el('ol', {}, ...group.rows.map((row) => line(row, scale))),
    el('div', { class: 'axis', 'aria-hidden': 'true' }, el('span', {}, '0'), el('span', {}, formatCompact(scale.top))));
}

/** @param {FigureRow} row @param {ReturnType<typeof scaleOf>} scale */
function line({ figure, speaker, stance, asOf, said }, scale) {
  const date = asOf ? `${texts.table.asOf} ${formatSpan(asOf)}` : formatSpan(said);
  return el('li', {},
    el('div', { class: 'chart-label' },
      el('span', {}, stance !== 'asserts' && stanceMark(stance), name(speaker.name)),
      el('span', { class: 'figure' }, figure.text)),
    bar(figure, scale),
    date ? el('div', { class: 'quiet' }, date) : null);
}

/** @param {FigureRow['figure']} figure @param {ReturnType<typeof scaleOf>} scale */
function bar(figure, { at }) {
  const { low, high } = endsOfFigure(figure);
  const start = at(low ?? 0);
  const end = high === null ? WIDTH : at(high);
  const open = high === null;
  const point = end - start < 2;
  const middle = HEIGHT / 2;
  return svg('svg', { class: 'range', viewBox: `-4 0 ${WIDTH + 8} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('path', { class: 'rail', d: `M0 ${middle}H${WIDTH}` }),
    point ? svg('path', { class: 'tick', d: `M${start} 1V${HEIGHT - 1}` }) :
      svg('path', { class: open ? 'open' : 'span', d: `M${start} ${middle}H${end}` }),
    !point && low !== null && low > 0 ? svg('path', { class: 'tick', d: `M${start} 2V${HEIGHT - 2}` }) : null,
    !point && !open ? svg('path', { class: 'tick', d: `M${end} 2V${HEIGHT - 2}` }) : null,
    typeof figure.best === 'number' && !point ? svg('path', { class: 'tick best', d: `M${at(figure.best)} 0V${HEIGHT}` }) : null);
}
