/** @import { ReportFact, Span } from '../api/types.js' */

/**
 * Spans of days. A day is text, `2024-10-31`, which sorts as it should; an end that is not known is open.
 * @typedef {'said'|'asOf'} Time which of a report's spans: when it was said, or when it was so
 */

const DAY = 86_400_000;
const SEPARATOR = '~';

/** @param {string} text @returns {boolean} whether it is a day of the calendar */
export const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(numberOf(text)) === text;

/** Days since 1970. @param {string} day */
export const numberOf = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** @param {number} number days since 1970 */
export const dayOf = (number) => (Number.isFinite(number) ? new Date(number * DAY).toISOString().slice(0, 10) : '');

/** The part of a span that is known; null where nothing is. @param {Span|null|undefined} span @returns {Span|null} */
export const known = (span) => (span && (span.from || span.to) ? span : null);

/** @param {ReportFact} fact @param {Time} time @returns {Span|null} */
export const spanOf = (fact, time) => known(fact[time]);

/** Whether a span may lie in a window: they have a day in common. @param {Span} span @param {Span} window */
export const meets = (span, window) =>
  (!window.from || !span.to || span.to >= window.from) && (!window.to || !span.from || span.from <= window.to);

/** Whether a span surely lies in a window. @param {Span} span @param {Span} window */
export const within = (span, window) =>
  (!window.from || (!!span.from && span.from >= window.from)) && (!window.to || (!!span.to && span.to <= window.to));

/** @param {Span} a @param {Span} b */
export const sameSpan = (a, b) => (a.from ?? null) === (b.from ?? null) && (a.to ?? null) === (b.to ?? null);

/**
 * Days that are selected: those that may lie in a window, or those with exactly this span.
 * @typedef {{ time: Time, span: Span, exactly: boolean }} ChosenDays
 */

/** As the id of a selection: `said~2024-12-01~2024-12-31`, with `~exactly` at the end. @param {ChosenDays} days */
export const writeDays = ({ time, span, exactly }) => [time, span.from ?? '', span.to ?? '', ...(exactly ? ['exactly'] : [])].join(SEPARATOR);

/** @param {string} id @returns {ChosenDays|null} null where it is none */
export function readDays(id) {
  const [time, from = '', to = '', exactly] = id.split(SEPARATOR);
  if ((time !== 'said' && time !== 'asOf') || [from, to].some((day) => day !== '' && !isDay(day)) || from + to === '') return null;
  return { time, span: { from: from || null, to: to || null }, exactly: exactly === 'exactly' };
}

/** @param {ReportFact} fact @param {ChosenDays} days */
export function isOnDays(fact, { time, span, exactly }) {
  const own = spanOf(fact, time);
  return own !== null && (exactly ? sameSpan(own, span) : meets(own, span));
}
