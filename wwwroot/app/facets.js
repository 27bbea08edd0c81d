/** @import { Kind, ReportFact, Stance } from '../api/types.js' */
/** @import { Filters, ListFacet } from './filters.js' */
/** @import { Shown } from './shown.js' */
import { degreesOf } from '../graph/elements.js';
import { spanOf } from './days.js';
import { passes, VALUES } from './facts.js';
import { DEGREES, entriesOf, LIST_FACETS, STANCES } from './filters.js';
import { isAboutSomething } from './shown.js';

/**
 * What each filter can narrow to, and how many there are given the others: reports of stances, speakers and places; connections of relations;
 * entities of kinds and degrees. `undated` reports cannot be placed in time.
 * @typedef {{ entry: string, count: number, chosen: boolean }} Choice
 * @typedef {Record<ListFacet, Choice[]> & { kinds: { kind: Kind, count: number, shown: boolean }[], degrees: { least: number, count: number }[],
 *   undated: number }} Facets
 */

/** @param {Shown} shown @param {Filters} filters @returns {Facets} */
export function facetsOf(shown, filters) {
  const lists = LIST_FACETS.map((facet) => [facet, choices(counts(shown, filters, facet), filters, facet)]);
  return {
    .../** @type {Record<ListFacet, Choice[]>} */ (Object.fromEntries(lists)),
    kinds: kinds(shown, filters),
    degrees: degrees(shown),
    undated: reportsBut(shown, filters, 'days').filter((fact) => spanOf(fact, filters.time) === null).length,
  };
}

/** The reports that all filters but one leave. @param {Shown} shown @param {Filters} filters @param {ListFacet|'days'} except */
export const reportsBut = ({ own, standing, drawing }, filters, except) =>
  own.filter((fact) => passes(fact, filters, standing, except) && isAboutSomething(fact, filters, drawing));

/** @param {Shown} shown @param {Filters} filters @param {ListFacet} facet @returns {Map<string, number>} */
function counts(shown, filters, facet) {
  if (facet === 'relations') return connections(shown, filters);
  /** @type {Map<string, number>} */
  const found = new Map(facet === 'stances' ? STANCES.filter((stance) => has(shown.own, stance)).map((stance) => [stance, 0]) : []);
  for (const fact of reportsBut(shown, filters, facet)) {
    for (const value of VALUES[facet](fact, shown.standing)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** @param {ReportFact[]} facts @param {Stance} stance */
const has = (facts, stance) => facts.some((fact) => fact.stance === stance);

/** @param {Shown} shown @param {Filters} filters */
function connections({ drawing: { narrowed } }, { hidden }) {
  const kindsOf = new Map(narrowed.nodes.map(({ ref, kind }) => [ref, kind]));
  const drawn = (/** @type {string} */ ref) => !hidden.includes(kindsOf.get(ref) ?? 'other');
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { relation, from, to } of narrowed.edges) if (drawn(from) && drawn(to)) found.set(relation, (found.get(relation) ?? 0) + 1);
  return found;
}

/** Most first, but stances in their own order; what is chosen stays though nothing is left of it.
 *  @param {Map<string, number>} found @param {Filters} filters @param {ListFacet} facet @returns {Choice[]} */
function choices(found, filters, facet) {
  const chosen = entriesOf(filters, facet);
  const entries = [...new Set([...found.keys(), ...chosen])].map((entry) => ({ entry, count: found.get(entry) ?? 0, chosen: chosen.includes(entry) }));
  return facet === 'stances' ? entries : entries.sort((a, b) => b.count - a.count || (a.entry < b.entry ? -1 : 1));
}

/** @param {Shown} shown @param {Filters} filters */
function kinds({ drawing: { related } }, { hidden }) {
  /** @type {Map<Kind, number>} */
  const found = new Map(hidden.map((kind) => [kind, 0]));
  for (const { kind } of related.nodes) found.set(kind, (found.get(kind) ?? 0) + 1);
  return [...found].map(([kind, count]) => ({ kind, count, shown: !hidden.includes(kind) }));
}

/** @param {Shown} shown */
function degrees({ drawing: { kinds: graph } }) {
  const of = degreesOf(graph.edges);
  return DEGREES.map((least) => ({ least, count: graph.nodes.filter(({ ref }) => (of.get(ref) ?? 0) >= least).length }));
}
