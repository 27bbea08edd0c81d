/** @import { Kind, Stance } from '../api/types.js' */
/** @import { Filters } from './filters.js' */
import { isDay } from './days.js';
import { DEGREES, NO_FILTERS, STANCES, narrowDays } from './filters.js';
import { join, split } from './listed.js';

/** No slot of a question has a name like these: they have a hyphen. */
const NAMES = {
  stances: 'f-stance', speakers: 'f-speaker', places: 'f-place', relations: 'f-relation', from: 'f-from', to: 'f-to', time: 'f-time', degree: 'f-degree',
};

/** The parameters of an address that hold filters. */
export const FILTER_NAMES = ['hide', ...Object.values(NAMES)];

/** @param {Filters} filters @returns {[string, string][]} what differs from no filter */
export function writeFilters(filters) {
  /** @type {[string, string][]} */
  const pairs = [];
  if (filters.hidden.length) pairs.push(['hide', join(filters.hidden)]);
  if (filters.stances.length) pairs.push([NAMES.stances, join(filters.stances)]);
  for (const ref of filters.speakers) pairs.push([NAMES.speakers, ref]);
  for (const ref of filters.places) pairs.push([NAMES.places, ref]);
  if (filters.relations.length) pairs.push([NAMES.relations, join(filters.relations)]);
  if (filters.time !== NO_FILTERS.time) pairs.push([NAMES.time, filters.time]);
  if (filters.from) pairs.push([NAMES.from, filters.from]);
  if (filters.to) pairs.push([NAMES.to, filters.to]);
  if (filters.degree) pairs.push([NAMES.degree, String(filters.degree)]);
  return pairs;
}

/** @param {URLSearchParams} query @returns {Filters} what cannot be understood is left out */
export function readFilters(query) {
  const listed = (/** @type {string} */ name) => [...new Set(split(query.get(name) ?? '').filter(Boolean))];
  const repeated = (/** @type {string} */ name) => [...new Set(query.getAll(name).filter(Boolean))];
  const day = (/** @type {string} */ name) => (isDay(query.get(name) ?? '') ? query.get(name) : null);
  const degree = Number(query.get(NAMES.degree));
  return narrowDays({
    ...NO_FILTERS,
    hidden: /** @type {Kind[]} */ (listed('hide')),
    stances: /** @type {Stance[]} */ (listed(NAMES.stances).filter((one) => STANCES.includes(/** @type {Stance} */ (one)))),
    speakers: repeated(NAMES.speakers),
    places: repeated(NAMES.places),
    relations: listed(NAMES.relations),
    time: query.get(NAMES.time) === 'asOf' ? 'asOf' : 'said',
    degree: DEGREES.includes(degree) ? degree : 0,
  }, { from: day(NAMES.from), to: day(NAMES.to) });
}
