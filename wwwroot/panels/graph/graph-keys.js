/** @import { GraphPanel } from './graph-panel.js' */
import { selectionOf } from '../../app/linking.js';
import { select } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { degreesOf } from '../../graph/elements.js';
import { isGroup } from '../../graph/folding.js';
import { around, isArrow, towards } from '../../graph/steer.js';

/** The keyboard in the drawing: one tab stop, arrows between neighbours, Enter, E, I. */
export class GraphKeys {
  /** @type {string|null} */
  #at = null;

  /** @param {GraphPanel} panel */
  constructor(panel) {
    this.panel = panel;
    const stage = /** @type {HTMLElement} */ (panel.stage);
    stage.addEventListener('keydown', (event) => this.#key(event), { signal: panel.signal });
    stage.addEventListener('focus', () => stage.matches(':focus-visible') && this.#go(this.#current()), { signal: panel.signal });
    stage.addEventListener('blur', () => panel.view?.pointAt(null), { signal: panel.signal });
  }

  /** Where the reader is: the last place if it is still drawn, the selection, or the most connected entity. */
  #current() {
    const { selection } = this.panel.state;
    const ids = this.#ids();
    return [this.#at, selection?.id ?? null, ids[0] ?? null].find((id) => id !== null && ids.includes(id)) ?? null;
  }

  /** All entities, the most connected first. */
  #ids() {
    const { nodes, edges } = this.panel.visible.graph;
    const degrees = degreesOf(edges);
    return nodes.map((node) => node.ref).sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const current = this.#current();
    if (!this.panel.view || current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#move(event.key, current) && !this.#act(event.key, current)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {string} key @param {string} current */
  #move(key, current) {
    const view = /** @type {NonNullable<GraphPanel['view']>} */ (this.panel.view);
    if (isArrow(key)) {
      const next = towards(view.place(current), key, view.neighbours(current));
      if (next) this.#go(next);
      else this.panel.app.announce(texts.graph.noNeighbour);
      return true;
    }
    if (key !== 'PageDown' && key !== 'PageUp' && key !== 'Home') return false;
    this.#go(key === 'Home' ? (this.#ids()[0] ?? null) : around(this.#ids(), current, key === 'PageDown' ? 1 : -1));
    return true;
  }

  /** What stands for many is opened instead. @param {string} current @param {boolean} details */
  #choose(current, details) {
    if (isGroup(current)) this.panel.acts?.group([current]);
    else {
      this.panel.app.store.go(select(this.panel.state, selectionOf(current), details));
      this.#say(current);
    }
  }

  /** @param {string} key @param {string} current */
  #act(key, current) {
    const { view, state } = this.panel;
    const { acts, lasso, arranging } = this.panel;
    const targets = acts?.targets(current) ?? [];
    const ways = /** @type {Record<string, () => void>} */ ({
      Enter: () => this.#choose(current, true),
      ' ': () => this.#choose(current, state.details),
      e: () => this.panel.expandMenu(current), h: () => this.#leave(current), Delete: () => this.#leave(current),
      o: () => acts?.keep(state.picked), p: () => acts?.hold(targets), c: () => acts?.fold(targets), g: () => acts?.group(targets), f: () => acts?.path(current),
      x: () => acts?.pick(current), n: () => acts?.common(state.picked), l: () => lasso?.toggle(), r: () => arranging?.open(), v: () => this.panel.turn(),
      i: () => this.#choose(current, true),
      '+': () => view?.viewport.zoom(1.3), '=': () => view?.viewport.zoom(1.3), '-': () => view?.viewport.zoom(1 / 1.3), 0: () => view?.viewport.fit(true),
    });
    const act = ways[key.length === 1 ? key.toLowerCase() : key];
    act?.();
    return act !== undefined;
  }

  /** Sets the entity aside; the reader goes on to a neighbour of it. @param {string} current */
  #leave(current) {
    this.#at = this.panel.view?.neighbours(current)[0]?.id ?? null;
    this.panel.acts?.hide(this.panel.acts.targets(current));
    this.panel.view?.pointAt(this.#at);
  }

  /** @param {string|null} id */
  #go(id) {
    this.#at = id;
    this.panel.view?.pointAt(id);
    if (id === null) return;
    this.panel.view?.viewport.reveal(id);
    this.#say(id);
  }

  /** @param {string} id */
  #say(id) {
    const { nodes, edges } = this.panel.visible.graph;
    const node = nodes.find((one) => one.ref === id);
    const chosen = this.panel.state.selection?.id === id;
    if (!node) return;
    const kind = texts.kindWords(node.kind).one;
    this.panel.app.announce(texts.graph.spoken(kind, node.name, degreesOf(edges).get(id) ?? 0, chosen ? texts.graph.selected : ''));
  }
}
