import { isDay } from './days.js';

/**
 * From where the details look at evidence: as known on a day, by one of three times, and how many days may lie between figures that contradict.
 * @typedef {'said'|'as-of'|'recorded'} LensTime
 * @typedef {{ day: string|null, time: LensTime, window: number }} Lens
 */

/** @type {LensTime[]} */
export const TIMES = ['said', 'as-of', 'recorded'];

export const WIDEST_WINDOW = 3650;

/** @type {Lens} */
export const NO_LENS = { day: null, time: 'said', window: 0 };

/** No slot of a question is named like these. */
const NAMES = { day: 'known-on', time: 'known-by', window: 'days-apart' };

/** The parameters of an address that hold a lens. */
export const LENS_NAMES = Object.values(NAMES);

/** @param {Lens} lens @returns {[string, string][]} what differs from no lens */
export const writeLens = ({ day, time, window }) => [
  ...(day ? [/** @type {[string, string]} */ ([NAMES.day, day])] : []),
  ...(time !== NO_LENS.time ? [/** @type {[string, string]} */ ([NAMES.time, time])] : []),
  ...(window ? [/** @type {[string, string]} */ ([NAMES.window, String(window)])] : []),
];

/** @param {URLSearchParams} query @returns {Lens} what cannot be understood is left out */
export function readLens(query) {
  const day = query.get(NAMES.day) ?? '';
  const time = /** @type {LensTime} */ (query.get(NAMES.time));
  return { day: isDay(day) ? day : null, time: TIMES.includes(time) ? time : NO_LENS.time, window: windowOf(query.get(NAMES.window) ?? '') };
}

/** What the application's routes are asked with; what is as without it is left out. @param {Lens} lens */
export const queryOf = ({ day, time, window }) => ({ day, time: time === NO_LENS.time ? null : time, window: window || null });

/** A whole number of days that a window can have; 0 for what is none. @param {string} text */
export const windowOf = (text) => (/^\d{1,6}$/.test(text.trim()) ? Math.min(Number(text), WIDEST_WINDOW) : 0);
