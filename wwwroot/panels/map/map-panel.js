/** @import { Place } from '../../map/places.js' */
/** @import { MapView } from '../../map/map-view.js' */
import { el, iconButton } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { emptyNotice } from '../../components/notice.js';
import { toggleKind } from '../../app/filters.js';
import { litBy } from '../../app/linking.js';
import { filterBy, hasAnswer, select } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { placesOf } from '../../map/places.js';
import { mapLegend, placeList } from './place-list.js';
import { MapKeys } from './map-keys.js';

/** The places that the reports name. What a map is drawn with is fetched when it is first opened; a list says the same. */
export class MapPanel extends Panel {
  /** @type {MapView|null} */
  view = null;
  /** @type {Place[]} */
  places = [];
  #opening = false;
  #drawn = '';

  ready() {
    this.canvas = el('div', { class: 'map-canvas' });
    this.stage = el('div', { class: 'map-stage', tabindex: '0', role: 'application', 'aria-describedby': 'map-help' }, this.canvas);
    this.notice = el('div', { class: 'map-notice', role: 'status' });
    this.list = el('details', { class: 'map-list' });
    this.tools = el('div', { class: 'graph-tools', role: 'group', 'aria-label': texts.map.label },
      iconButton('plus', texts.map.zoomIn, () => this.view?.zoom(1.6)), iconButton('minus', texts.map.zoomOut, () => this.view?.zoom(1 / 1.6)),
      iconButton('maximize', texts.map.fit, () => this.view?.fit(true)));
    this.append(el('p', { id: 'map-help', class: 'visually-hidden' }, texts.map.help),
      el('div', { class: 'map-room' }, this.stage, this.notice, el('div', { class: 'map-foot' }, mapLegend()), this.tools), this.list);
    this.keys = new MapKeys(this);
  }

  render() {
    const { state, picture } = this;
    if (!hasAnswer(state) || state.drawing !== 'map' || state.view === 'table' || state.view === 'timeline' || picture.key === null || picture.loading) return;
    const { shown, known } = this.app.store;
    const hidden = state.filters.hidden.includes('place');
    const lit = litBy(state.selection, shown);
    this.places = hidden ? [] : placesOf(shown.left, known, lit && lit.reports.size > 0 ? lit.entities : null);
    const drawn = JSON.stringify([this.places, state.selection, hidden]);
    if (drawn === this.#drawn && this.view) return;
    this.#drawn = drawn;
    this.#surroundings(hidden);
    if (this.view) this.view.draw(this.places, this.#chosen());
    else void this.#open();
  }

  /** @param {boolean} hidden places are filtered away */
  #surroundings(hidden) {
    const { store } = this.app;
    const placed = this.places.filter(({ position }) => position !== null);
    this.stage?.setAttribute('aria-label', texts.map.stage(placed.length));
    this.tools?.toggleAttribute('hidden', placed.length === 0);
    this.notice?.replaceChildren(...(placed.length > 0 ? [] : [hidden ? emptyNotice(texts.map.hidden, '',
      { label: texts.map.showPlaces, act: () => store.go(filterBy(store.state, toggleKind(store.state.filters, 'place'))) }) : emptyNotice(texts.map.none, '')]));
    this.list?.toggleAttribute('hidden', this.places.length === 0);
    this.list?.replaceChildren(...placeList(this.places, this.#chosen(), (ref) => this.choose(ref)));
  }

  async #open() {
    if (this.#opening) return;
    this.#opening = true;
    const slow = setTimeout(() => this.notice?.replaceChildren(el('p', { class: 'quiet' }, texts.map.loading)), 200);
    try {
      const { MapView: View } = await import('../../map/map-view.js');
      const view = await View.create(/** @type {HTMLElement} */ (this.canvas), this.app.api.land(this.signal));
      view.addEventListener('place', (event) => this.choose(/** @type {CustomEvent} */ (event).detail));
      view.addEventListener('ground', () => this.app.store.go(select(this.state, null)));
      clearTimeout(slow);
      this.view = view;
      this.#drawn = '';
      this.render();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      clearTimeout(slow);
      const retry = { label: texts.answer.retry, act: () => void this.#open() };
      if (!this.signal.aborted) this.notice?.replaceChildren(emptyNotice(texts.map.failed, error.message, retry));
    } finally {
      this.#opening = false;
    }
  }

  #chosen() {
    return this.state.selection?.what === 'node' ? this.state.selection.id : null;
  }

  /** @param {string} ref */
  choose(ref) {
    this.app.store.go(select(this.state, { what: 'node', id: ref }, true));
  }
}
