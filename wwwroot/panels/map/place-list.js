/** @import { Place } from '../../map/places.js' */
import { el, name, svg } from '../../components/dom.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';

/** The mark of a place as on the map: a disc, a ring, a broken ring. @param {boolean} area @param {boolean} doubtful */
const mark = (area, doubtful) => svg('svg', { class: `mark ${area ? 'area' : 'spot'} ${doubtful ? 'doubtful' : ''}`.trim(), viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true' },
  svg('circle', { class: 'shape', cx: 8, cy: 8, r: area ? 6 : 5 }));

/** What the marks mean. */
export const mapLegend = () => el('ul', { class: 'legend' },
  el('li', {}, mark(false, false), texts.map.point), el('li', {}, mark(true, false), texts.map.ring), el('li', {}, mark(true, true), texts.map.doubt),
  el('li', { class: 'quiet' }, texts.map.credit));

/** Everything that the map shows, and what it cannot. @param {Place[]} places @param {string|null} chosen @param {(ref: string) => void} choose @returns {Node[]} */
export function placeList(places, chosen, choose) {
  const line = (/** @type {Place} */ place) => el('li', {}, lineView(place, chosen, choose));
  const unplaced = places.filter(({ position }) => position === null);
  return [
    el('summary', {}, texts.map.listOpen, ' ', el('span', { class: 'quiet' }, formatNumber(places.length), unplaced.length > 0 && ` · ${texts.map.unplaced.toLocaleLowerCase()}: ${formatNumber(unplaced.length)}`)),
    el('ul', { class: 'place-list' }, ...places.filter(({ position }) => position !== null).map(line)),
    ...(unplaced.length > 0 ? [el('h3', {}, texts.map.unplaced), el('p', { class: 'quiet' }, texts.map.unplacedWhy), el('ul', { class: 'place-list' }, ...unplaced.map(line))] : []),
  ];
}

/** @param {Place} place @param {string|null} chosen @param {(ref: string) => void} choose */
function lineView({ ref, name: called, count, position, area, precision, candidates }, chosen, choose) {
  const detail = [precision ? texts.map.precisions[precision] : '', candidates.length > 0 ? `${texts.map.ambiguous} ${candidates.join(', ')}` : ''].filter(Boolean).join(' · ');
  return el('button', { type: 'button', 'aria-pressed': String(ref === chosen), on: { click: () => choose(ref) } },
    position ? mark(area, candidates.length > 0) : null, el('span', { class: 'choice-text' }, name(called), el('span', { class: 'choice-detail' }, detail)),
    el('span', { class: 'choice-count', title: texts.slot.reports(count) }, formatNumber(count)));
}
