/** @import { Kind, Span, Stance } from '../api/types.js' */
/** @import { Time } from './days.js' */

/**
 * What is left of an answer, in all its views at once. A list narrows to its entries; an empty one does not narrow. `hidden` are kinds of
 * entity that are not drawn; a report stays while anything that it is about is drawn. `degree` is the least number of connections.
 * @typedef {{ stances: Stance[], speakers: string[], places: string[], relations: string[], hidden: Kind[], time: Time, from: string|null,
 *   to: string|null, degree: number }} Filters
 * @typedef {'stances'|'speakers'|'places'|'relations'} ListFacet
 */

/** @type {Filters} */
export const NO_FILTERS = { stances: [], speakers: [], places: [], relations: [], hidden: [], time: 'said', from: null, to: null, degree: 0 };

/** @type {Stance[]} */
export const STANCES = ['asserts', 'denies', 'questions', 'does-not-confirm'];

/** @type {ListFacet[]} */
export const LIST_FACETS = ['stances', 'speakers', 'places', 'relations'];

/** What the degree can be narrowed to. */
export const DEGREES = [0, 2, 3, 5, 10];

/** Entries of a list facet, which may be of a narrower type than text. @param {Filters} filters @param {ListFacet} facet @returns {string[]} */
export const entriesOf = (filters, facet) => filters[facet];

/** @template T @param {T[]} list @param {T} entry */
const toggled = (list, entry) => (list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry]);

/** @param {Filters} filters @param {ListFacet} facet @param {string} entry @returns {Filters} */
export const toggleEntry = (filters, facet, entry) => ({ ...filters, [facet]: toggled(entriesOf(filters, facet), entry) });

/** @param {Filters} filters @param {Kind} kind @returns {Filters} */
export const toggleKind = (filters, kind) => ({ ...filters, hidden: toggled(filters.hidden, kind) });

/** A window of days; ends that are the wrong way round change places. @param {Filters} filters @param {Span} window @returns {Filters} */
export function narrowDays(filters, { from = null, to = null }) {
  const turned = from !== null && to !== null && from > to;
  return { ...filters, from: turned ? to : from, to: turned ? from : to };
}

/** Which time the window is of. @param {Filters} filters @param {Time} time @returns {Filters} */
export const countBy = (filters, time) => ({ ...filters, time });

/** @param {Filters} filters @param {number} degree @returns {Filters} */
export const leastDegree = (filters, degree) => ({ ...filters, degree });

/** Everything again; which time is looked at stays. @param {Filters} filters @returns {Filters} */
export const clearFilters = ({ time }) => ({ ...NO_FILTERS, time });

/** @param {Filters} filters */
export const isWindowed = ({ from, to }) => from !== null || to !== null;

/** Whether reports are narrowed, not only what is drawn of them. @param {Filters} filters */
export const narrowsReports = (filters) => LIST_FACETS.some((facet) => filters[facet].length > 0) || isWindowed(filters);

/** How many filters are on. @param {Filters} filters */
export const countFilters = (filters) =>
  LIST_FACETS.reduce((sum, facet) => sum + filters[facet].length, filters.hidden.length) + Number(isWindowed(filters)) + Number(filters.degree > 0);
