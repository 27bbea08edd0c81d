/** @import { App } from '../../app/app.js' */
import { el, iconOf } from '../../components/dom.js';
import { countFilters } from '../../app/filters.js';
import { showRail } from '../../app/state.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';

/** Below these widths the filters have no column of their own, the second with details beside the answer. */
const [ROOM, ROOM_WITH_DETAILS] = [1100, 1560];

/** Opens and closes the filters: a column at the side, or where there is no room for one a drawer over the answer. */
export class RailButton {
  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.rail = /** @type {HTMLElement} */ (document.querySelector('filter-rail'));
    this.count = el('span', { class: 'rail-count' });
    this.element = el('button', { type: 'button', class: 'button rail-button', 'aria-controls': 'filters', on: { click: () => this.#toggle() } },
      iconOf('funnel'), el('span', {}, texts.filters.open), this.count);
    addEventListener('resize', () => this.render(), { signal });
    this.rail.addEventListener('toggle', () => this.#expanded(), { signal });
  }

  get #drawer() {
    return this.rail.popover !== null;
  }

  render() {
    const { details, filters } = this.app.store.state;
    const drawer = innerWidth < (details ? ROOM_WITH_DETAILS : ROOM);
    if (drawer !== this.#drawer) this.rail.popover = drawer ? 'auto' : null;
    this.element.popoverTargetElement = drawer ? this.rail : null;
    const count = countFilters(filters);
    this.count.textContent = count > 0 ? formatNumber(count) : '';
    this.#expanded();
  }

  /** A drawer is opened by the browser. */
  #toggle() {
    const { store } = this.app;
    if (!this.#drawer) store.go(showRail(store.state, !store.state.rail), { replace: true });
  }

  #expanded() {
    const open = this.#drawer ? this.rail.matches(':popover-open') : this.app.store.state.rail;
    this.rail.toggleAttribute('data-closed', !this.#drawer && !open);
    this.element.setAttribute('aria-expanded', String(open));
  }
}
