/** @import { Kind, Stance } from '../../api/types.js' */
/** @import { Filters } from '../../app/filters.js' */
import { el, iconOf, name } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { clearFilters, countFilters, entriesOf, isWindowed, leastDegree, LIST_FACETS, narrowDays, toggleEntry, toggleKind } from '../../app/filters.js';
import { formatSpan } from '../../app/format.js';
import { filterBy, hasAnswer } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { verbOf } from './choices.js';

/** The filters that are on, each to be taken off, above the answer that they narrow. */
export class FilterChips extends Panel {
  ready() {
    this.list = el('ul', { 'aria-label': texts.filters.active });
    this.count = el('span', { class: 'left', role: 'status' });
    this.append(this.count, this.list, el('button', { type: 'button', class: 'link', on: { click: () => this.#go(clearFilters(this.state.filters)) } }, texts.filters.clear));
  }

  render() {
    const { filters } = this.state;
    const off = !hasAnswer(this.state) || countFilters(filters) === 0;
    this.hidden = off;
    if (off) return;
    const { left, own } = this.app.store.shown;
    this.count?.replaceChildren(this.picture.key === null ? '' : texts.filters.left(left.length, own.length));
    this.list?.replaceChildren(...this.#chips(filters).map(([words, without]) => el('li', {},
      el('button', { type: 'button', class: 'chip', 'aria-label': texts.filters.remove(words), title: texts.filters.remove(words), on: { click: () => this.#go(without) } },
        name(words), iconOf('x')))));
  }

  /** Each filter in words, and the filters without it. @param {Filters} filters @returns {[string, Filters][]} */
  #chips(filters) {
    const { chip } = texts.filters;
    const called = (/** @type {string} */ ref) => this.app.store.known.get(ref)?.name ?? texts.unknown;
    /** @type {Record<import('../../app/filters.js').ListFacet, (entry: string) => string>} */
    const words = {
      stances: (stance) => texts.stances[/** @type {Stance} */ (stance)],
      speakers: (ref) => chip.speakers(called(ref)),
      places: (ref) => chip.places(called(ref)),
      relations: (relation) => chip.relations(verbOf(this.app.store.shown.drawing.narrowed.edges, relation)),
    };
    return [
      ...LIST_FACETS.flatMap((facet) => entriesOf(filters, facet).map((entry) => /** @type {[string, Filters]} */ ([words[facet](entry), toggleEntry(filters, facet, entry)]))),
      ...(isWindowed(filters) ? [/** @type {[string, Filters]} */ ([chip.days(filters.time, formatSpan(filters)), narrowDays(filters, {})])] : []),
      ...filters.hidden.map((/** @type {Kind} */ kind) => /** @type {[string, Filters]} */ ([chip.hidden(kind), toggleKind(filters, kind)])),
      ...(filters.degree ? [/** @type {[string, Filters]} */ ([chip.degree(filters.degree), leastDegree(filters, 0)])] : []),
    ];
  }

  /** @param {Filters} filters */
  #go(filters) {
    this.app.store.go(filterBy(this.state, filters));
  }
}
