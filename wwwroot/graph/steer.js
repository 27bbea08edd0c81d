/**
 * Where arrow keys lead in a drawing.
 * @typedef {{ x: number, y: number }} Point
 * @typedef {'ArrowUp'|'ArrowDown'|'ArrowLeft'|'ArrowRight'} ArrowKey
 */

/** @type {Record<ArrowKey, Point>} */
const WAYS = { ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 }, ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 } };

/** Half the angle of the quarter that counts as "this way", a little generous so that quarters overlap. */
const WIDEST = Math.cos((50 / 180) * Math.PI);

/** @param {string} key @returns {key is ArrowKey} */
export const isArrow = (key) => key in WAYS;

/**
 * The neighbour that lies best in a direction: near and straight ahead.
 * @param {Point} from
 * @param {ArrowKey} key
 * @param {{ id: string, position: Point }[]} neighbours
 * @returns {string|null} null when none lies that way
 */
export function towards(from, key, neighbours) {
  const way = WAYS[key];
  let [best, least] = [/** @type {string|null} */ (null), Infinity];
  for (const { id, position } of neighbours) {
    const [dx, dy] = [position.x - from.x, position.y - from.y];
    const distance = Math.hypot(dx, dy);
    const straight = distance === 0 ? 0 : (dx * way.x + dy * way.y) / distance;
    const cost = distance * (2 - straight);
    if (straight >= WIDEST && cost < least) [best, least] = [id, cost];
  }
  return best;
}

/** The next or the last one in a ring of ids. @param {string[]} ids @param {string|null} current @param {1|-1} step */
export function around(ids, current, step) {
  if (ids.length === 0) return null;
  const at = current === null ? -1 : ids.indexOf(current);
  if (at < 0) return ids[step === 1 ? 0 : ids.length - 1] ?? null;
  return ids[(at + step + ids.length) % ids.length] ?? null;
}
