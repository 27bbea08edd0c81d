/** @import { Kind, Stance } from '../../api/types.js' */
/** @import { Filters } from '../../app/filters.js' */
/** @import { Store } from '../../app/store.js' */
import { entriesOf, isWindowed, leastDegree, LIST_FACETS, narrowDays, toggleEntry, toggleKind } from '../../app/filters.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { verbOf } from './choices.js';

/** Each filter in words, and the filters without it. @param {Store} store @param {Filters} filters @returns {[string, Filters][]} */
export function filterWords(store, filters) {
  const { chip } = texts.filters;
  const called = (/** @type {string} */ ref) => store.known.get(ref)?.name ?? texts.unknown;
  /** @type {Record<import('../../app/filters.js').ListFacet, (entry: string) => string>} */
  const words = {
    stances: (stance) => texts.stances[/** @type {Stance} */ (stance)],
    speakers: (ref) => chip.speakers(called(ref)),
    places: (ref) => chip.places(called(ref)),
    relations: (relation) => chip.relations(verbOf(store.shown.drawing.narrowed.edges, relation)),
  };
  return [
    ...LIST_FACETS.flatMap((facet) => entriesOf(filters, facet).map((entry) => /** @type {[string, Filters]} */ ([words[facet](entry), toggleEntry(filters, facet, entry)]))),
    ...(isWindowed(filters) ? [/** @type {[string, Filters]} */ ([chip.days(filters.time, formatSpan(filters)), narrowDays(filters, {})])] : []),
    ...filters.hidden.map((/** @type {Kind} */ kind) => /** @type {[string, Filters]} */ ([chip.hidden(kind), toggleKind(filters, kind)])),
    ...(filters.degree ? [/** @type {[string, Filters]} */ ([chip.degree(filters.degree), leastDegree(filters, 0)])] : []),
  ];
}
