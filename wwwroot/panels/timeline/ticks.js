/** @import { Range, Unit } from './bins.js' */
import { dayOf } from '../../app/days.js';
import { locale } from '../../app/format.js';

const NARROWEST = 58;

/** @param {Intl.DateTimeFormatOptions} options */
const format = (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const [year, month, monthOfYear, day] = [format({ year: 'numeric' }), format({ month: 'short' }), format({ month: 'short', year: 'numeric' }),
  format({ day: 'numeric', month: 'short' })];

/** What stands below a bar; a month has its year where one begins. @param {Range} range @param {Unit} unit @param {boolean} first */
export function tickText({ from }, unit, first) {
  const date = new Date(`${dayOf(from)}T00:00:00Z`);
  if (unit === 'year') return year.format(date);
  if (unit === 'day') return day.format(date);
  return first || date.getUTCMonth() === 0 ? monthOfYear.format(date) : month.format(date);
}

/** How many bars share a tick, so that their texts do not touch. @param {number} bars @param {number} width in pixels */
export const tickStep = (bars, width) => Math.max(1, Math.ceil((NARROWEST * bars) / Math.max(width, 1)));
