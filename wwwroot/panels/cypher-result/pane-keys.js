/** @import { GraphPane } from './graph-pane.js' */
import { texts } from '../../app/texts.js';
import { degreesOf } from '../../graph/elements.js';
import { around, isArrow, towards } from '../../graph/steer.js';

/** The keyboard in the drawing: one tab stop, arrows between neighbours, Enter, Escape. */
export class PaneKeys {
  /** @type {string|null} */
  #at = null;

  /** @param {GraphPane} pane */
  constructor(pane) {
    this.pane = pane;
    const stage = /** @type {HTMLElement} */ (pane.stage);
    stage.addEventListener('keydown', (event) => this.#key(event), { signal: pane.signal });
    stage.addEventListener('focus', () => stage.matches(':focus-visible') && this.#go(this.#current()), { signal: pane.signal });
    stage.addEventListener('blur', () => pane.view?.pointAt(null), { signal: pane.signal });
  }

  get #graph() {
    return this.pane.result.graph;
  }

  /** All nodes, the most connected first. */
  #ids() {
    const degrees = degreesOf(this.#graph.edges);
    return this.#graph.nodes.map((node) => node.ref).sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  }

  #current() {
    const ids = this.#ids();
    return this.#at !== null && ids.includes(this.#at) ? this.#at : (ids[0] ?? null);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const current = this.#current();
    const { view } = this.pane;
    if (!view || current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts = /** @type {Record<string, () => void>} */ ({
      Enter: () => this.pane.choose(current), ' ': () => this.pane.choose(current), Escape: () => this.pane.choose(null),
      Home: () => this.#go(this.#ids()[0] ?? null),
      PageDown: () => this.#go(around(this.#ids(), current, 1)), PageUp: () => this.#go(around(this.#ids(), current, -1)),
      '+': () => view.viewport.zoom(1.3), '=': () => view.viewport.zoom(1.3), '-': () => view.viewport.zoom(1 / 1.3), 0: () => view.viewport.fit(true),
    });
    const { key } = event;
    const act = isArrow(key) ? () => this.#steer(current, key) : acts[key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /** @param {string} current @param {import('../../graph/steer.js').ArrowKey} key */
  #steer(current, key) {
    const view = /** @type {NonNullable<GraphPane['view']>} */ (this.pane.view);
    const next = towards(view.place(current), key, view.neighbours(current));
    if (next) this.#go(next);
    else this.pane.page.announce(texts.graph.noNeighbour);
  }

  /** @param {string|null} id */
  #go(id) {
    this.#at = id;
    this.pane.view?.pointAt(id);
    if (id === null) return;
    this.pane.view?.viewport.reveal(id);
    const node = this.#graph.nodes.find((one) => one.ref === id);
    if (node) this.pane.page.announce(texts.graph.spoken(node.labels.join(' '), node.name, degreesOf(this.#graph.edges).get(id) ?? 0, ''));
  }
}
