/** @import { Span } from '../api/types.js' */
import { LANGUAGE, texts } from './texts.js';

/** The reader's region for numbers and dates where the language of the page is theirs too. */
export const locale = (globalThis.navigator?.languages ?? []).find((tag) => tag.split('-')[0] === LANGUAGE) ?? `${LANGUAGE}-GB`;

const number = new Intl.NumberFormat(locale);
const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const dayHere = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** @param {number} value */
export const formatNumber = (value) => number.format(value);

/** Short, for the ends of an axis. Example: 11K. @param {number} value */
export const formatCompact = (value) => compact.format(value);

const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A mark on an axis of days. Example: Nov 2024. @param {number} days since 1970 @param {'day'|'month'|'year'} unit */
export function formatTick(days, unit) {
  const date = new Date(days * 86_400_000);
  return unit === 'year' ? String(date.getUTCFullYear()) : (unit === 'month' ? shortMonth : shortDay).format(date);
}

/** @param {string} text a day, `2024-10-03` */
const dateOf = (text) => new Date(`${text.slice(0, 10)}T00:00:00Z`);

/** A day of the reader's own calendar and zone. @param {string} moment `2026-01-02T03:04:05+00:00` */
export const formatDay = (moment) => dayHere.format(new Date(moment));

/** @param {Date} date */
const lastOfMonth = (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** @param {Date} from @param {Date} to */
const isMonth = (from, to) =>
  from.getUTCFullYear() === to.getUTCFullYear() && from.getUTCMonth() === to.getUTCMonth() &&
  from.getUTCDate() === 1 && to.getUTCDate() === lastOfMonth(to);

/** @param {Date} from @param {Date} to */
const isYear = (from, to) =>
  from.getUTCFullYear() === to.getUTCFullYear() && from.getUTCMonth() === 0 && from.getUTCDate() === 1 &&
  to.getUTCMonth() === 11 && to.getUTCDate() === 31;

/**
 * A span of days in words: one day, "October 2024", "1–10 Oct 2024", "by 14 Dec 2024"; empty when neither end is known.
 * @param {Span|null|undefined} span
 */
export function formatSpan(span) {
  const from = span?.from ? dateOf(span.from) : null;
  const to = span?.to ? dateOf(span.to) : null;
  if (from && to) {
    if (from.getTime() === to.getTime()) return day.format(from);
    if (isYear(from, to)) return String(from.getUTCFullYear());
    if (isMonth(from, to)) return month.format(from);
    return from < to ? day.formatRange(from, to) : day.format(from);
  }
  if (from) return `from ${day.format(from)}`;
  return to ? `by ${day.format(to)}` : '';
}

/** When something was so: "as of October 2024", but "by 14 Dec 2024". @param {Span|null|undefined} span */
export const formatAsOf = (span) => (span?.from && span.to ? `${texts.table.asOf} ${formatSpan(span)}` : formatSpan(span));
