/** @import { GraphPanel } from './graph-panel.js' */
import { el } from '../../components/dom.js';
import { pin, setAside, toggleFold, toggleGroup, unpin } from '../../app/drawn.js';
import { pathAt } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { groupedKind } from '../../graph/folding.js';

/** What can be done to an entity of the drawing besides expanding it: by its menu, and by keys. Each can be undone. */
export class NodeActs {
  /** @param {GraphPanel} panel */
  constructor(panel) {
    this.panel = panel;
  }

  get #store() {
    return this.panel.app.store;
  }

  /** @param {string} ref */
  #kindOf(ref) {
    return groupedKind(ref) ?? this.panel.visible.graph.nodes.find((node) => node.ref === ref)?.kind ?? null;
  }

  /** @param {string} ref */
  #isHeld(ref) {
    return this.#store.state.pins.some((one) => one.ref === ref);
  }

  /** @param {string} ref a group stands for all its entities */
  hide(ref) {
    const kind = groupedKind(ref);
    const refs = kind === null ? [ref] : this.#store.shown.drawing.kinds.nodes.filter((node) => node.kind === kind).map((node) => node.ref);
    this.#store.go(setAside(this.#store.state, refs));
    this.panel.app.announce(texts.graph.hidden(refs.length));
  }

  /** Held where it is, or let go. @param {string} ref */
  hold(ref) {
    const { state } = this.#store;
    const place = this.panel.view?.place(ref);
    if (place) this.#store.go(this.#isHeld(ref) ? unpin(state, ref) : pin(state, { ref, ...place }));
    this.panel.app.announce(this.#isHeld(ref) ? texts.graph.held : texts.graph.released);
  }

  /** Dragged: what is held is held at its new place. @param {string} ref */
  moved(ref) {
    const place = this.panel.view?.place(ref);
    if (place && this.#isHeld(ref)) this.#store.go(pin(this.#store.state, { ref, ...place }));
  }

  /** @param {string} ref */
  fold(ref) {
    if (groupedKind(ref) === null) this.#store.go(toggleFold(this.#store.state, ref));
  }

  /** A path from it or, where there is a beginning already, to it. @param {string} ref */
  path(ref) {
    if (groupedKind(ref) === null) this.#store.go(pathAt(this.#store.state, ref));
  }

  /** All of its kind as one, or each by itself again. @param {string} ref */
  group(ref) {
    const kind = this.#kindOf(ref);
    if (kind) this.#store.go(toggleGroup(this.#store.state, kind));
  }

  /** The acts as buttons of a menu; null where it is not drawn. @param {string} ref @param {() => void} done */
  view(ref, done) {
    const { state } = this.#store;
    const kind = this.#kindOf(ref);
    if (kind === null) return null;
    const button = (/** @type {string} */ label, /** @type {string} */ key, /** @type {() => void} */ act) =>
      el('button', { type: 'button', class: 'act', 'aria-keyshortcuts': key, on: { click: () => {
        done();
        act();
      } } }, label, el('kbd', { 'aria-hidden': 'true' }, key));
    return el('div', { class: 'acts', role: 'group', 'aria-label': texts.graph.acts },
      button(texts.graph.hide, 'H', () => this.hide(ref)),
      button(this.#isHeld(ref) ? texts.graph.release : texts.graph.hold, 'P', () => this.hold(ref)),
      button(state.folded.includes(ref) ? texts.graph.unfold : texts.graph.fold, 'C', () => this.fold(ref)),
      button(texts.paths.act, 'F', () => this.path(ref)),
      button(texts.graph.group(texts.kindWords(kind).other), 'G', () => this.group(ref)));
  }
}
