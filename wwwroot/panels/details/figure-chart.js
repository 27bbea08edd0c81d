/** @import { FigureGroup, FigureRow } from '../../api/types.js' */
import { el, name, svg } from '../../components/dom.js';
import { stanceMark } from '../../components/marks.js';
import { formatAsOf, formatCompact, formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { endsOfFigure, scaleOf } from './chart-scale.js';
import { sameFigures } from './same-figures.js';

const WIDTH = 300;
const HEIGHT = 14;

/** The figures of one claim under one another, on one scale, each with those who give it: a bar from the lowest to the highest, a mark at the best.
 *  @param {FigureGroup} group */
export function figureChart(group) {
  const scale = scaleOf(group.rows.map((row) => row.figure), WIDTH);
  const scope = [group.measure, group.per && `per ${group.per}`, texts.scope(group.scope)].filter(Boolean).join(', ');
  return el('figure', { class: 'chart' },
    el('figcaption', {}, el('span', {}, group.claim.text), el('span', { class: 'quiet' }, scope)),
    el('ol', {}, ...sameFigures(group.rows).map((rows) => line(rows, scale))),
    el('div', { class: 'axis', 'aria-hidden': 'true' }, el('span', {}, '0'), el('span', {}, formatCompact(scale.top))));
}

/** @param {[FigureRow, ...FigureRow[]]} rows who give the same figure @param {ReturnType<typeof scaleOf>} scale */
function line(rows, scale) {
  const [{ figure, stance }] = rows;
  return el('li', {},
    el('div', { class: 'figure' }, stance !== 'asserts' && stanceMark(stance), figure.text,
      stance !== 'asserts' && el('span', { class: 'quiet' }, texts.stances[stance])),
    bar(figure, scale),
    el('ul', { class: 'said-by' }, ...rows.map((row) => el('li', {}, name(row.speaker.name), el('span', { class: 'quiet' }, dateOf(row))))));
}

/** @param {FigureRow} row */
function dateOf({ asOf, said }) {
  const date = formatAsOf(asOf) || formatSpan(said);
  return date ? ` · ${date}` : '';
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
    point ? svg('path', { class: 'tick point', d: `M${start} 1V${HEIGHT - 1}` }) :
      svg('path', { class: open ? 'open' : 'span', d: `M${start} ${middle}H${end}` }),
    !point && low !== null && low > 0 ? svg('path', { class: 'tick', d: `M${start} 2V${HEIGHT - 2}` }) : null,
    !point && !open ? svg('path', { class: 'tick', d: `M${end} 2V${HEIGHT - 2}` }) : null,
    typeof figure.best === 'number' && !point ? svg('path', { class: 'tick best', d: `M${at(figure.best)} 0V${HEIGHT}` }) : null);
}
