/** @import { MapPanel } from './map-panel.js' */
/** @import { Place } from '../../map/places.js' */
import { around, isArrow, towards } from '../../graph/steer.js';
import { describe } from '../../map/marks.js';
import { texts } from '../../app/texts.js';

const FAR = 0.25;

/** How far the map moves for each arrow key, in parts of its room. @type {Record<string, [number, number]>} */
const MOVES = { ArrowLeft: [FAR, 0], ArrowRight: [-FAR, 0], ArrowUp: [0, FAR], ArrowDown: [0, -FAR] };

/** The keyboard on the map: one tab stop, arrows between places, Enter, zoom, and Shift with arrows to move it. */
export class MapKeys {
  /** @type {string|null} */
  #at = null;

  /** @param {MapPanel} panel */
  constructor(panel) {
    this.panel = panel;
    const stage = /** @type {HTMLElement} */ (panel.stage);
    stage.addEventListener('keydown', (event) => this.#key(event), { signal: panel.signal });
    stage.addEventListener('focus', () => stage.matches(':focus-visible') && this.#go(this.#current()), { signal: panel.signal });
    stage.addEventListener('blur', () => panel.view?.pointAt(null), { signal: panel.signal });
  }

  get #placed() {
    return this.panel.places.filter(({ position }) => position !== null);
  }

  /** Where the reader is: the last place if it is still there, the selection, or the place of most reports. */
  #current() {
    const chosen = this.panel.state.selection?.id;
    const places = this.#placed;
    return places.find(({ ref }) => ref === this.#at) ?? places.find(({ ref }) => ref === chosen) ?? places[0] ?? null;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const { view } = this.panel;
    const current = this.#current();
    if (!view || current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    if (event.shiftKey && move) view.pan(...move);
    else if (!this.#walk(event.key, current) && !this.#act(event.key, current)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {string} key @param {Place} current */
  #walk(key, current) {
    const { view, app } = this.panel;
    const places = this.#placed;
    if (view && isArrow(key)) {
      const others = places.filter(({ ref }) => ref !== current.ref).map((place) => ({ id: place.ref, position: view.pointOf(place) }));
      const next = towards(view.pointOf(current), key, others);
      if (next) this.#go(places.find(({ ref }) => ref === next) ?? null);
      else app.announce(texts.graph.noNeighbour);
      return true;
    }
    if (key !== 'PageDown' && key !== 'PageUp' && key !== 'Home') return false;
    const next = key === 'Home' ? places[0]?.ref : around(places.map(({ ref }) => ref), current.ref, key === 'PageDown' ? 1 : -1);
    this.#go(places.find(({ ref }) => ref === next) ?? null);
    return true;
  }

  /** @param {string} key @param {Place} current */
  #act(key, current) {
    const { view } = this.panel;
    const acts = /** @type {Record<string, () => void>} */ ({
      Enter: () => this.panel.choose(current.ref), ' ': () => this.panel.choose(current.ref), i: () => this.panel.choose(current.ref),
      '+': () => view?.zoom(1.6), '=': () => view?.zoom(1.6), '-': () => view?.zoom(1 / 1.6), 0: () => view?.fit(true),
    });
    const act = acts[key.length === 1 ? key.toLowerCase() : key];
    act?.();
    return act !== undefined;
  }

  /** @param {Place|null} place */
  #go(place) {
    this.#at = place?.ref ?? null;
    this.panel.view?.pointAt(this.#at);
    if (!place) return;
    this.panel.view?.reveal(place);
    this.panel.app.announce(describe(place) + (this.panel.state.selection?.id === place.ref ? texts.graph.selected : ''));
  }
}
