/** @import { SavedView, ViewContent } from '../api/views.js' */
/** @import { Seen } from './app.js' */
/** @import { State } from './state.js' */
/** @import { Store } from './store.js' */
import { views } from '../api/views.js';
import { mentionsOf, withoutGone } from './mentions.js';
import { isPassing } from './model.js';
import { hasAnswer } from './state.js';
import { fromUrl, toUrl } from './url.js';

/** What a saved view shows, as far as the graph still holds it. @param {SavedView} view @returns {State} */
export const stateOf = ({ id, address, gone }) => ({ ...withoutGone(fromUrl(address), new Set(gone.map(({ ref }) => ref))), saved: id });

/** Whether it names what has no lasting address. @param {State} state */
export const isPartlyKept = (state) => [...mentionsOf(state)].some(isPassing);

/** What the page shows, to be saved. @param {Store} store @param {Seen} seen @param {{ name: string, caption: string }} words @returns {ViewContent} */
export function contentOf({ state, picture, known }, { places, camera }, words) {
  const claims = new Map(picture.rows.flatMap(({ ref, summary, claim }) => [[ref, summary], [claim.ref, claim.text]]));
  const nameOf = (/** @type {string} */ ref) => known.get(ref)?.name ?? claims.get(ref) ?? ref.slice(ref.indexOf(':', ref.indexOf(':') + 1) + 1);
  const refs = new Set([...mentionsOf(state), ...places.keys()]);
  const address = toUrl({ ...state, saved: null }).slice(1);
  return { ...words, address, items: [...refs].filter((ref) => !isPassing(ref)).map((ref) => ({ ref, name: nameOf(ref), ...(places.get(ref) ?? {}) })), camera };
}

/** The saved view that the address names. Where the address holds nothing else, what the view shows takes its place. Event: `saved`. */
export class Saved extends EventTarget {
  /** @type {SavedView|null} */
  view = null;
  /** @type {Error|null} */
  error = null;
  /** Done when it is known where things stand. */
  ready = Promise.resolve();
  /** @type {string|null} */
  #id = null;
  #fresh = false;
  #running = new AbortController();

  /** @param {Store} store */
  constructor(store) {
    super();
    this.store = store;
    store.addEventListener('state', () => this.follow());
  }

  /** Whether a view is on its way that takes the place of the start page. */
  get opening() {
    return this.#id !== null && this.view === null && this.error === null && !hasAnswer(this.store.state);
  }

  follow() {
    const { saved } = this.store.state;
    if (saved === this.#id) return this.#open();
    this.#id = saved;
    this.#running.abort();
    [this.view, this.error, this.#fresh] = [null, null, false];
    this.ready = saved === null ? Promise.resolve() : this.#read(saved);
    this.dispatchEvent(new Event('saved'));
  }

  /** Asks again for a view that could not be read. */
  retry() {
    this.#id = null;
    this.follow();
  }

  /** What was just saved from this page. @param {SavedView} view */
  adopt(view) {
    [this.view, this.error, this.#id] = [view, null, view.id];
    this.store.go({ ...this.store.state, saved: view.id }, { replace: true });
    this.dispatchEvent(new Event('saved'));
  }

  /** Where things stood when the view was saved; null where that is known already. @returns {Seen|null} */
  takePlaces() {
    if (!this.#fresh || this.view === null) return null;
    this.#fresh = false;
    const placed = this.view.items.flatMap(({ ref, x, y }) => (x === undefined || y === undefined ? [] : [/** @type {const} */ ([ref, { x, y }])]));
    return { places: new Map(placed), camera: this.view.camera ?? null };
  }

  /** @param {string} id */
  async #read(id) {
    const { signal } = (this.#running = new AbortController());
    try {
      [this.view, this.#fresh] = [await views.read(id, signal), true];
      this.#open();
    } catch (error) {
      if (signal.aborted) return;
      this.error = error instanceof Error ? error : new Error(String(error));
    }
    this.dispatchEvent(new Event('saved'));
  }

  #open() {
    if (this.view === null || hasAnswer(this.store.state)) return;
    this.#fresh = true;
    this.store.go(stateOf(this.view), { replace: true, counts: false });
  }
}
