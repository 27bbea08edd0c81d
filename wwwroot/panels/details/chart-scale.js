/** @import { Figure, FigureRow } from '../../api/types.js' */

const DAY = 86_400_000;

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
 * Round amounts from zero to one above every figure, at most five; an open end gets some room.
 * @param {Figure[]} figures
 * @returns {{ top: number, ticks: number[] }}
 */
export function amountsOf(figures) {
  const highest = Math.max(...figures.map(endsOfFigure).map(({ low, high }) => high ?? (low ?? 0) * 1.15), 0);
  const step = roundUp((highest || 1) / 4);
  const count = Math.max(1, Math.ceil((highest || 1) / step));
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => Math.round(step * index * 1e6) / 1e6) };
}

/** @param {string} day */
export const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / DAY;

/**
 * The days that figures speak of, with some room at the ends, and the starts of days, months or years between, as many as have room.
 * @param {FigureRow[]} rows
 * @returns {{ from: number, to: number, ticks: { day: number, unit: 'day'|'month'|'year' }[] }|null} in days since 1970; null where none has a day
 */
export function daysOf(rows) {
  const days = rows.flatMap(({ asOf }) => [asOf?.from, asOf?.to]).filter((day) => typeof day === 'string').map(dayNumber);
  if (days.length === 0) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(2, Math.round((last - first) * 0.06));
  const [from, to] = [first - room, last + room];
  return { from, to, ticks: ticksOf(from, to) };
}

/** Steps between ticks, shortest first: in days, or in months. @type {['day'|'month'|'year', number][]} */
const STEPS = [['day', 1], ['day', 2], ['day', 7], ['month', 1], ['month', 2], ['month', 3], ['month', 6], ['year', 12], ['year', 24], ['year', 60], ['year', 120], ['year', 600]];

/** How many marks have room; a year's number is short. */
const MOST = { day: 5, month: 5, year: 7 };

/** @param {number} from @param {number} to @returns {{ day: number, unit: 'day'|'month'|'year' }[]} */
function ticksOf(from, to) {
  for (const [unit, size] of STEPS) {
    const days = unit === 'day' ? everyDays(from, to, size) : everyMonths(from, to, size);
    if (days.length <= MOST[unit]) return days.map((day) => ({ day, unit }));
  }
  return [];
}

/** @param {number} from @param {number} to @param {number} size */
function everyDays(from, to, size) {
  const first = Math.ceil(from / size) * size;
  return Array.from({ length: Math.max(0, Math.min(60, Math.floor((to - first) / size) + 1)) }, (_, index) => first + index * size);
}

/** @param {number} from @param {number} to @param {number} size a divisor or a multiple of twelve */
function everyMonths(from, to, size) {
  const start = new Date(from * DAY);
  const month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / size) * size;
  /** @type {number[]} */
  const days = [];
  for (let at = month; days.length < 60; at += size) {
    const day = Date.UTC(Math.floor(at / 12), at % 12, 1) / DAY;
    if (day > to) break;
    if (day >= from) days.push(day);
  }
  return days;
}
