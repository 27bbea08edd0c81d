/** @import { Item, MapPosition, Precision, ReportFact } from '../api/types.js' */

/**
 * A place that reports name. `area`: its position is the middle of something wide, and is to be drawn as that.
 * @typedef {{ ref: string, name: string, count: number, lit: boolean, position: MapPosition|null, area: boolean, precision: Precision|null,
 *   candidates: string[] }} Place
 */

/** @type {(Precision|null)[]} What a point can stand for honestly. */
const POINTS = ['exact', 'town'];

/**
 * The places of reports, most reports first.
 * @param {ReportFact[]} facts
 * @param {ReadonlyMap<string, Item>} items
 * @param {ReadonlySet<string>|null} lit entities that the selection lights up; null where nothing is selected
 * @returns {Place[]}
 */
export function placesOf(facts, items, lit) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { places } of facts) for (const ref of places) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([ref, count]) => {
    const item = items.get(ref);
    const position = item?.position ?? null;
    const precision = position?.precision ?? null;
    return { ref, count, name: item?.name ?? ref, lit: lit?.has(ref) ?? true, position, precision, area: !POINTS.includes(precision), candidates: position?.candidates ?? [] };
  });
}

const [LEAST, MOST] = [4.5, 15];
const RING = 4;

/** How large a place is drawn, in pixels: its area grows with its reports, and a ring leaves room for a point within. @param {Place} place @param {number} most */
export const radiusOf = ({ count, area }, most) => LEAST + (MOST - LEAST) * Math.sqrt(count / Math.max(most, 1)) + (area ? RING : 0);

/** The longitude around which places lie, so that no cut goes through them. @param {Place[]} places @returns {number} degrees */
export function middleLongitude(places) {
  const angles = places.flatMap(({ position }) => (position ? [(position.longitude / 180) * Math.PI] : []));
  const [x, y] = [angles.reduce((sum, angle) => sum + Math.cos(angle), 0), angles.reduce((sum, angle) => sum + Math.sin(angle), 0)];
  return Math.round((Math.atan2(y, x) / Math.PI) * 180) || 0;
}
