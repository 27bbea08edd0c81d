/** @import { Visible } from '../../graph/visible.js' */
import { el, iconButton } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { drawEverything } from '../../app/drawn.js';
import { AS_USUAL } from '../../app/measured.js';
import { hasAnswer, select } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { GraphView } from '../../graph/cytoscape-view.js';
import { toElements } from '../../graph/elements.js';
import { groupedKind } from '../../graph/folding.js';
import { HEAVY } from '../../graph/merge.js';
import { expansionList } from './expansion-list.js';
import { GraphKeys } from './graph-keys.js';
import { legendView } from './legend.js';
import { marksOf } from './marks.js';
import { NodeActs } from './node-acts.js';
import { watchPrinting } from './printing.js';
import { toolButtons } from './tool-buttons.js';

/** The answer as a drawing. Cytoscape is fetched when there is something to draw. */
export class GraphPanel extends Panel {
  /** @type {GraphView|null} */
  view = null;
  /** @type {Visible} */
  visible = { graph: { nodes: [], edges: [] }, total: 0, elements: 0, kinds: [], folds: new Map() };
  /** @type {Visible|null} */
  #drawn = null;
  #worn = AS_USUAL;
  #marked = '';
  /** @type {Promise<GraphView>|null} Opened once, however often it is drawn before it is there. */
  #opening = null;

  ready() {
    this.canvas = el('div', { class: 'canvas' });
    this.stage = el('div', { class: 'stage', tabindex: '0', role: 'application', 'aria-describedby': 'graph-help' }, this.canvas);
    this.added = el('div', { class: 'added' });
    this.legend = el('div', { class: 'legend', role: 'group', 'aria-label': texts.graph.legend });
    this.caption = el('div', { class: 'graph-caption', role: 'status' });
    this.busy = el('div', { class: 'graph-busy', hidden: true }, texts.graph.layout,
      el('button', { type: 'button', class: 'link', on: { click: () => this.view?.cancelLayout() } }, texts.graph.cancel));
    this.append(el('p', { id: 'graph-help', class: 'visually-hidden' }, texts.graph.help), this.stage, this.added, this.busy,
      el('div', { class: 'graph-foot' }, this.caption, this.legend), this.#tools(), toolButtons(this));
    this.acts = new NodeActs(this);
    this.keys = new GraphKeys(this);
    watchPrinting(this);
    this.app.measured.addEventListener('measured', () => this.render(), { signal: this.signal });
    document.addEventListener('themechange', () => this.#restyle(), { signal: this.signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', () => this.#restyle(), { signal: this.signal });
    }
  }

  #tools() {
    return el('div', { class: 'graph-tools', role: 'group', 'aria-label': texts.answer.graph },
      iconButton('plus', texts.graph.zoomIn, () => this.view?.viewport.zoom(1.3)),
      iconButton('minus', texts.graph.zoomOut, () => this.view?.viewport.zoom(1 / 1.3)),
      iconButton('maximize', texts.graph.fit, () => this.view?.viewport.fit(true)));
  }

  render() {
    if (!hasAnswer(this.state)) return;
    void this.#draw();
  }

  async #draw() {
    const { picture } = this;
    const { visible } = this.app.store.shown.drawing;
    const { worn } = this.app.measured;
    if (picture.key !== null && (visible !== this.#drawn || worn !== this.#worn) && !picture.loading) {
      [this.#drawn, this.#worn] = [visible, worn];
      this.visible = visible;
      this.#surroundings();
      this.#opening ??= this.#open();
      this.view = await this.#opening;
      await this.app.saved.ready;
      const seen = this.app.saved.takePlaces();
      if (seen) this.view.restore(seen);
      const held = new Map(this.state.pins.map(({ ref, x, y }) => [ref, { x, y }]));
      await this.view.draw(toElements(visible.graph, { folds: visible.folds, held: new Set(held.keys()), worn }), held);
      this.#marked = '';
    }
    this.#mark();
  }

  async #open() {
    const view = await GraphView.create(/** @type {HTMLElement} */ (this.canvas));
    const { store } = this.app;
    const choose = (/** @type {'node'|'edge'} */ what) => (/** @type {Event} */ event) =>
      store.go(select(store.state, { what, id: /** @type {CustomEvent} */ (event).detail }, true));
    view.addEventListener('node', (event) => groupedKind(/** @type {CustomEvent} */ (event).detail) === null ? choose('node')(event) : this.acts?.group(/** @type {CustomEvent} */ (event).detail));
    view.addEventListener('moved', (event) => this.acts?.moved(/** @type {CustomEvent} */ (event).detail));
    view.addEventListener('edge', choose('edge'));
    view.addEventListener('ground', () => store.go(select(store.state, null)));
    view.addEventListener('menu', (event) => this.expandMenu(/** @type {CustomEvent} */ (event).detail));
    view.addEventListener('busy', (event) => this.busy?.toggleAttribute('hidden', !(/** @type {CustomEvent} */ (event).detail)));
    return view;
  }

  /** @param {string} ref */
  expandMenu(ref) {
    if (groupedKind(ref) !== null) this.acts?.group(ref);
    else if (this.view) this.app.openExpandMenu(ref, this.view.viewport.screenBox(ref));
  }

  #restyle() {
    this.view?.restyle();
  }

  /** Everything around the canvas that depends on what is drawn. */
  #surroundings() {
    const { graph, total, elements, kinds } = this.visible;
    this.stage?.setAttribute('aria-label', texts.graph.label(graph.nodes.length, graph.edges.length));
    const disputed = graph.edges.some((edge) => edge.disputed);
    this.legend?.replaceChildren(...legendView(this.app, kinds, disputed));
    this.added?.replaceChildren(...expansionList(this.app));
    const all = el('button', { type: 'button', class: 'link', on: { click: () => this.app.store.go(drawEverything(this.state)) } }, texts.graph.drawAll);
    const capped = graph.nodes.length < total;
    this.caption?.replaceChildren(...(capped ? [texts.graph.capped(graph.nodes.length, total), ' ', ...(this.state.drawAll ? [] : [all])] :
      elements > HEAVY ? [texts.graph.heavy] : graph.nodes.length === 0 ? [texts.graph.empty] : []));
  }

  #mark() {
    const { selection } = this.state;
    const lit = this.state.lit !== null && this.state.routes.includes(this.state.lit) ? this.state.lit : null;
    const key = JSON.stringify([selection, lit]);
    if (key === this.#marked || !this.view) return;
    this.#marked = key;
    this.view.mark(marksOf(selection, this.app.store.shown, this.visible.graph.edges, lit));
    const id = selection?.what === 'node' || selection?.what === 'edge' ? selection.id : null;
    if (id) requestAnimationFrame(() => requestAnimationFrame(() => this.view?.viewport.reveal(id)));
  }
}
