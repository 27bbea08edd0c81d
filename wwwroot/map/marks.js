/** @import { Place } from './places.js' */
/** @import { Point } from '../graph/steer.js' */
import { svg } from '../components/dom.js';
import { placeLabels, shorten } from '../graph/labels.js';
import { texts } from '../app/texts.js';

const LETTER = 6.6;
const LINE = 15;
const LONGEST = 28;
/** How far labels may reach beyond the outermost places. */
const MARGIN = 60;

/** What is said of a place: its name, its reports, and what the point stands for. @param {Place} place */
export function describe({ name, count, precision, candidates }) {
  const words = texts.map.spoken(name, count, precision ? texts.map.precisions[precision] : '');
  return candidates.length > 0 ? `${words}; ${texts.map.ambiguous} ${candidates.join(', ')}` : words;
}

/** A spot is a disc, the middle of an area a ring; broken where the name may mean several places. @param {Place} place @param {number} radius @param {boolean} chosen */
export function drawMark(place, radius, chosen) {
  const names = ['mark', place.area ? 'area' : 'spot', place.candidates.length > 0 && 'doubtful', !place.lit && 'faded', chosen && 'chosen'].filter(Boolean).join(' ');
  const label = svg('text', {}, shorten(place.name, LONGEST));
  const mark = svg('g', { class: names, 'data-ref': place.ref, 'data-radius': radius, 'data-count': place.lit ? place.count + 1e6 : place.count },
    svg('title', {}, describe(place)), svg('circle', { class: 'reach', r: Math.max(radius, 12) }), svg('circle', { class: 'shape', r: radius }), label);
  if (chosen) mark.setAttribute('data-count', '1e9');
  return mark;
}

/** Each label goes where it lies on nothing, and is hidden where there is no such place. @param {ReadonlyMap<string, SVGElement>} marks
 *  @param {ReadonlyMap<string, Point>} points */
export function labelMarks(marks, points) {
  const sides = placeLabels([...marks].map(([id, mark]) => {
    const letters = mark.querySelector('text')?.textContent?.length ?? 0;
    const { x, y } = points.get(id) ?? { x: 0, y: 0 };
    return { id, x, y, size: Number(mark.dataset.radius) * 2, width: letters * LETTER, height: LINE, weight: Number(mark.dataset.count) };
  }), MARGIN);
  for (const [id, mark] of marks) {
    const text = mark.querySelector('text');
    const radius = Number(mark.dataset.radius);
    const side = sides.get(id);
    text?.classList.toggle('unplaced', side === undefined);
    const along = side === 'right' ? radius + 4 : side === 'left' ? -radius - 4 : 0;
    const down = side === 'below' ? radius + LINE - 2 : side === 'above' ? -radius - 5 : 4;
    for (const [name, value] of Object.entries({ x: along, y: down, 'text-anchor': side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle' })) {
      text?.setAttribute(name, String(value));
    }
  }
}
