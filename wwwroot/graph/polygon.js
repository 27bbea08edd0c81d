/** @import { Point } from './steer.js' */

/** Whether a point lies within a closed line: a ray to the right crosses it an odd number of times. @param {Point} point @param {Point[]} line */
export function isInside({ x, y }, line) {
  let inside = false;
  line.forEach((a, at) => {
    const b = line[(at + 1) % line.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
