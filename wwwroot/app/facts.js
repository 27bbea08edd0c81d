/** @import { Graph, Kind, ReportFact } from '../api/types.js' */
/** @import { Filters, ListFacet } from './filters.js' */
import { meets, spanOf } from './days.js';
import { isWindowed } from './filters.js';

/**
 * Reports whose claims stand as a relation of their own in the drawing, e.g. `part-of`, by that relation.
 * @typedef {ReadonlyMap<string, ReadonlySet<string>>} Standing
 */

/** The kinds that references name by their label. @type {Record<string, Kind>} */
const KINDS = { Unit: 'unit', Actor: 'actor', Agreement: 'agreement', Place: 'place', Source: 'source', Document: 'document', Claim: 'claim', Report: 'report' };

/** @param {string} ref `Unit:id:unit-a` @returns {Kind} */
export const kindOf = (ref) => KINDS[ref.slice(0, ref.indexOf(':'))] ?? 'other';

/** Every entity that a report names. @param {ReportFact} fact @returns {string[]} */
export const namedBy = ({ speaker, subjects, places, agreements, involved }) => [speaker, ...subjects, ...places, ...agreements, ...involved];

/** The connections that a report makes by what its claim names. @type {[string, (fact: ReportFact) => boolean][]} */
const MADE = [
  ['reported-on', ({ subjects }) => subjects.length > 0],
  ['reported-in', ({ places }) => places.length > 0],
  ['reported-under', ({ agreements }) => agreements.length > 0],
  ['involves', ({ involved }) => involved.length > 0],
];

/** @param {ReportFact} fact @param {Standing} standing @returns {string[]} */
export const relationsOf = (fact, standing) => [
  ...MADE.flatMap(([relation, makes]) => (makes(fact) ? [relation] : [])),
  ...[...standing].flatMap(([relation, reports]) => (reports.has(fact.ref) ? [relation] : [])),
];

/** @param {Graph} graph @returns {Standing} */
export function standingOf({ edges }) {
  /** @type {Map<string, Set<string>>} */
  const standing = new Map();
  for (const { relation, behind = [] } of edges) {
    if (MADE.some(([made]) => made === relation)) continue;
    const reports = standing.get(relation) ?? new Set();
    for (const report of behind) reports.add(report);
    standing.set(relation, reports);
  }
  return standing;
}

/** What a report holds of each facet. @type {Record<ListFacet, (fact: ReportFact, standing: Standing) => string[]>} */
export const VALUES = {
  stances: ({ stance }) => [stance],
  speakers: ({ speaker }) => [speaker],
  places: ({ places }) => places,
  relations: relationsOf,
};

/**
 * Whether a report passes the filters; `except` leaves one of them out, to count what it could narrow to.
 * @param {ReportFact} fact
 * @param {Filters} filters
 * @param {Standing} standing
 * @param {ListFacet|'days'|null} [except]
 */
export function passes(fact, filters, standing, except = null) {
  if (except !== 'days' && isWindowed(filters)) {
    const span = spanOf(fact, filters.time);
    if (span === null || !meets(span, filters)) return false;
  }
  for (const facet of /** @type {ListFacet[]} */ (Object.keys(VALUES))) {
    /** @type {string[]} */
    const wanted = filters[facet];
    if (facet !== except && wanted.length > 0 && !VALUES[facet](fact, standing).some((value) => wanted.includes(value))) return false;
  }
  return true;
}
