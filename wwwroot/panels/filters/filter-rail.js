/** @import { Facets } from '../../app/facets.js' */
/** @import { Filters, ListFacet } from '../../app/filters.js' */
import { el, iconButton } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { facetsOf } from '../../app/facets.js';
import { clearFilters, countFilters, LIST_FACETS } from '../../app/filters.js';
import { filterBy, hasAnswer, showRail } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { degreeChoice, kindChoices, listChoices } from './choices.js';
import { DaysFilter } from './days-filter.js';

/** The filters of an answer, with what each would leave. They hold for all views at once. */
export class FilterRail extends Panel {
  /** @type {Set<ListFacet>} Lists that are shown whole. */
  #open = new Set();
  #drawn = '';

  ready() {
    this.days = new DaysFilter(this.app, this.signal);
    this.clear = el('button', { type: 'button', class: 'link', on: { click: () => this.#go(clearFilters(this.state.filters)) } }, texts.filters.clear);
    this.lists = el('div', { class: 'facets' });
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', texts.filters.label);
    this.append(el('div', { class: 'rail-head' }, el('h2', {}, texts.filters.label), this.clear,
      iconButton('x', texts.filters.close, () => this.#close(), { class: 'rail-close' })), this.lists, this.days.element);
  }

  render() {
    if (!hasAnswer(this.state) || this.picture.key === null) return;
    const { shown } = this.app.store;
    const { filters } = this.state;
    const facets = facetsOf(shown, filters);
    this.clear?.toggleAttribute('hidden', countFilters(filters) === 0);
    this.days?.render(facets.undated);
    const drawn = JSON.stringify([facets, filters, [...this.#open]]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#fill(facets);
  }

  /** Whoever stands on a choice stays on it. @param {Facets} facets */
  #fill(facets) {
    const { filters } = this.state;
    const at = this.contains(document.activeElement) ? document.activeElement?.getAttribute('data-choice') : null;
    this.lists?.replaceChildren(...LIST_FACETS.map((facet) => listChoices(this.app, facet, facets[facet], {
      whole: this.#open.has(facet), toggle: (next) => this.#go(next), unfold: () => this.#unfold(facet),
    })), kindChoices(filters, facets.kinds, (next) => this.#go(next)), degreeChoice(filters, facets.degrees, (next) => this.#go(next)));
    const again = at ? this.querySelector(`[data-choice="${CSS.escape(at)}"]`) : null;
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  }

  /** @param {ListFacet} facet */
  #unfold(facet) {
    if (!this.#open.delete(facet)) this.#open.add(facet);
    this.render();
  }

  /** @param {Filters} filters */
  #go(filters) {
    this.app.store.go(filterBy(this.state, filters));
  }

  #close() {
    if (this.matches(':popover-open')) this.hidePopover();
    else this.app.store.go(showRail(this.state, false));
    document.querySelector('.rail-button') instanceof HTMLElement && /** @type {HTMLElement} */ (document.querySelector('.rail-button')).focus();
  }
}
