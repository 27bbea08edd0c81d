/** @import { Figure } from '../../api/types.js' */

/** The ends of a figure; an end that nobody stated is null. @param {Figure} figure @returns {{ low: number|null, high: number|null }} */
export function endsOfFigure({ low, best, high, approximation }) {
  const open = approximation === 'over' || approximation === 'at-least';
  return { low: low ?? best ?? null, high: high ?? (open ? null : (best ?? low ?? null)) };
}

/** A round number at or above a value: 1, 2, 2.5 or 5 times a power of ten. @param {number} value */
export function roundUp(value) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power);
}

/**
 * A linear scale from zero to a round number above every figure; an open end gets some room.
 * @param {Figure[]} figures
 * @param {number} width
 */
export function scaleOf(figures, width) {
  const ends = figures.map(endsOfFigure);
  const highest = Math.max(1, ...ends.map(({ low, high }) => high ?? (low ?? 0) * 1.15));
  const top = roundUp(highest);
  return { top, at: (/** @type {number} */ value) => Math.round((Math.max(0, value) / top) * width * 10) / 10 };
}
