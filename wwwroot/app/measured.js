/** @import { Analysis } from '../api/analysis.js' */
/** @import { Measuring } from './tools.js' */
/** @import { Store } from './store.js' */
import { analyse } from '../api/analysis.js';

/** What was measured of a drawing: by reference the share of the largest value (0 to 1), the group or mark, and the connections that a measure is about.
 *  @typedef {{ sizes: ReadonlyMap<string, number>|null, tints: ReadonlyMap<string, number>|null, edges: ReadonlySet<string> }} Worn */

/** @type {Worn} */
export const AS_USUAL = { sizes: null, tints: null, edges: new Set() };

/** Groups that have a colour of their own; further ones share the last. */
export const TINTS = 7;

/** What measures look like in a drawing. @param {Analysis} analysis @param {Measuring} measuring @returns {Worn} */
export function wornOf(analysis, { size, colour }) {
  const has = (/** @type {string|null} */ name) => name !== null && analysis.measures.some((one) => one.name === name);
  const most = has(size) ? Math.max(...analysis.rows.map(({ values }) => values[size ?? ''] ?? 0), 0) : 0;
  return {
    sizes: has(size) ? new Map(analysis.rows.map(({ item, values }) => [item.ref, most > 0 ? (values[size ?? ''] ?? 0) / most : 0])) : null,
    tints: has(colour) ? new Map(analysis.rows.map(({ item, values }) => [item.ref, Math.min(values[colour ?? ''] ?? 0, TINTS)])) : null,
    edges: new Set(analysis.connections.filter(({ measure }) => measure === colour).flatMap(({ edges }) => edges)),
  };
}

/** Measures what is drawn, whenever that or what is asked of it changes. Event: `measured`. */
export class Measured extends EventTarget {
  /** @type {Analysis|null} */
  analysis = null;
  /** @type {Error|null} */
  error = null;
  busy = false;
  worn = AS_USUAL;
  #key = '';
  #running = new AbortController();

  /** @param {Store} store */
  constructor(store) {
    super();
    this.store = store;
    for (const event of ['state', 'picture']) store.addEventListener(event, () => void this.follow());
  }

  /** What is drawn: entities and connections. What is drawn as one counts one by one, or all that hangs on it would be measured wrongly. */
  get part() {
    const { nodes, edges } = this.store.shown.drawing.entities.each;
    return { nodes: nodes.map(({ ref }) => ref), edges: edges.map(({ id }) => id) };
  }

  get measures() {
    const { size, colour } = this.store.state.measuring;
    return [...new Set([size, colour].filter((name) => name !== null))];
  }

  async follow() {
    const { measures } = this;
    const { picture } = this.store;
    if (picture.loading || (measures.length > 0 && picture.key === null)) return;
    const part = measures.length ? this.part : { nodes: [], edges: [] };
    const key = measures.length && part.nodes.length ? JSON.stringify([measures, part]) : '';
    if (key === this.#key) return this.#wear();
    this.#key = key;
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    if (key === '') return this.#arrive(null, null);
    this.busy = true;
    this.dispatchEvent(new Event('measured'));
    try {
      this.#arrive(await analyse(part, measures, signal), null);
    } catch (error) {
      if (signal.aborted) return;
      this.#arrive(null, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Asks again for what failed. */
  retry() {
    this.#key = '';
    return this.follow();
  }

  /** @param {Analysis|null} analysis @param {Error|null} error */
  #arrive(analysis, error) {
    [this.analysis, this.error, this.busy] = [analysis, error, false];
    this.#wear(true);
  }

  /** @param {boolean} [changed] */
  #wear(changed = false) {
    const next = this.analysis ? wornOf(this.analysis, this.store.state.measuring) : AS_USUAL;
    if (!changed && this.worn === AS_USUAL && next === AS_USUAL) return;
    this.worn = next;
    if (changed) this.dispatchEvent(new Event('measured'));
  }
}
