/** @import { GraphView } from '../../graph/cytoscape-view.js' */
/** @import { Visible } from '../../graph/visible.js' */
import { el } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { AS_USUAL } from '../../app/measured.js';
import { OTHER } from '../../app/model.js';
import { stylesOf } from '../../app/rules.js';
import { NO_GRAPH } from '../../app/picture.js';
import { hasAnswer, showLevel, START } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { toElements } from '../../graph/elements.js';
import { isGroup } from '../../graph/folding.js';
import { expansionList } from './expansion-list.js';
import { GraphKeys } from './graph-keys.js';
import { legendView } from './legend.js';
import { marksOf } from './marks.js';
import { NodeActs } from './node-acts.js';
import { watchColours, watchPrinting } from './printing.js';
import { ArrangeMenu } from './arrange-menu.js';
import { busyNote } from './busy-note.js';
import { captionOf } from './caption.js';
import { Lasso } from './lasso.js';
import { openView } from './opening.js';
import { withGroups } from './seen.js';
import { pickBar } from './pick-bar.js';
import { toolButtons, zoomButtons } from './tool-buttons.js';

/** The answer as a drawing. Cytoscape is fetched while the first answer is on its way. */
export class GraphPanel extends Panel {
  /** @type {GraphView|null} */
  view = null;
  /** @type {Visible} */
  visible = { graph: NO_GRAPH, each: NO_GRAPH, total: 0, elements: 0, kinds: [], folds: new Map(), members: new Map() };
  /** @type {Visible|null} */
  #drawn = null;
  #worn = AS_USUAL;
  #layout = START.layout;
  #marked = '';
  #content = '';
  /** @type {Promise<GraphView>|null} Opened once, however often it is drawn before it is there. */
  #opening = null;

  ready() {
    this.canvas = el('div', { class: 'canvas' });
    this.stage = el('div', { class: 'stage', tabindex: '0', role: 'application', 'aria-describedby': 'graph-help' }, this.canvas);
    this.added = el('div', { class: 'added' });
    this.legend = el('div', { class: 'legend', role: 'group', 'aria-label': texts.graph.legend });
    this.caption = el('div', { class: 'graph-caption', role: 'status' });
    this.busy = busyNote(() => this.view?.cancelLayout());
    this.acts = new NodeActs(this);
    this.lasso = new Lasso(this);
    this.arranging = new ArrangeMenu(this);
    this.append(el('p', { id: 'graph-help', class: 'visually-hidden' }, texts.graph.help), this.stage, this.lasso.sheet, this.added, this.busy.element,
      el('div', { class: 'graph-foot' }, this.caption, this.legend), zoomButtons(this), toolButtons(this), pickBar(this));
    this.keys = new GraphKeys(this);
    watchPrinting(this);
    this.app.measured.addEventListener('measured', () => this.render(), { signal: this.signal });
    watchColours(this);
  }

  render() {
    if (!hasAnswer(this.state)) return;
    this.#opening ??= openView(this);
    void this.#draw(this.#opening);
  }

  /** @param {Promise<GraphView>} opening */
  async #draw(opening) {
    const { picture } = this;
    const [{ visible }, { worn }] = [this.app.store.shown.drawing, this.app.measured];
    if ((picture.ahead || (picture.key !== null && !picture.loading)) && (visible !== this.#drawn || worn !== this.#worn || this.state.layout !== this.#layout)) {
      [this.#drawn, this.#worn, this.#layout] = [visible, worn, this.state.layout];
      this.visible = visible;
      this.#surroundings();
      this.view = await opening;
      await this.app.saved.ready;
      const seen = this.app.saved.takePlaces();
      if (seen) this.view.restore(withGroups(seen, visible.members));
      await this.#put(this.view, seen !== null);
    }
    this.#mark();
  }

  /** What is there, or on its way, is not put there twice: reports may arrive while their drawing is arranged. @param {GraphView} view @param {boolean} moved */
  async #put(view, moved) {
    const [elements, held] = [this.elements, this.#heldNow()];
    const content = JSON.stringify([elements, [...held], this.state.layout]);
    if (content === this.#content && !moved) return;
    this.#content = content;
    await view.draw(elements, held, { layout: this.state.layout, centre: this.#centre });
    this.#marked = '';
  }

  #heldNow = () => new Map(this.state.pins.map(({ ref, x, y }) => [ref, { x, y }]));

  /** What is drawn, as it is to look. */
  get elements() {
    const { graph, folds } = this.visible;
    const { styles } = stylesOf(graph, this.state.rules);
    return toElements(graph, { folds, held: new Set(this.#heldNow().keys()), worn: this.app.measured.worn, styles });
  }

  /** What an arrangement goes around. */
  get #centre() {
    const { selection, picked, about } = this.state;
    return picked[0] ?? (selection?.what === 'node' ? selection.id : about);
  }

  /** Entities, or the evidence that connects them. */
  turn() {
    if (this.app.store.model !== OTHER) this.app.store.go(showLevel(this.state, this.state.level === 'evidence' ? 'entities' : 'evidence'));
  }

  /** Everything anew that is not held. */
  async arrange() {
    await this.view?.draw(this.elements, this.#heldNow(), { layout: this.state.layout, centre: this.#centre, anew: true });
  }

  /** @param {string} ref */
  expandMenu(ref) {
    if (isGroup(ref)) this.acts?.group([ref]);
    else if (this.view) this.app.openExpandMenu(ref, this.view.viewport.screenBox(ref));
  }

  /** Everything around the canvas that depends on what is drawn. */
  #surroundings() {
    const { graph } = this.visible;
    // Reports and claims that are drawn are named wherever they are spoken of.
    this.app.store.learn(graph.nodes.filter(({ ref }) => !isGroup(ref) && !this.app.store.known.has(ref)));
    this.stage?.setAttribute('aria-label', texts.graph.label(graph.nodes.length, graph.edges.length));
    this.legend?.replaceChildren(...legendView(this.app, this.visible, graph.edges.some((edge) => edge.disputed)));
    this.added?.replaceChildren(...expansionList(this.app));
    this.caption?.replaceChildren(...captionOf(this.app, this.visible));
  }

  #mark() {
    const { selection, picked } = this.state;
    const lit = this.state.lit !== null && this.state.routes.includes(this.state.lit) ? this.state.lit : null;
    const key = JSON.stringify([selection, lit, picked]);
    if (key === this.#marked || !this.view) return;
    this.#marked = key;
    const marks = marksOf(selection, this.app.store.shown, this.visible.graph.edges, { route: lit, picked });
    this.view.mark(marks);
    const id = selection?.what === 'node' || selection?.what === 'edge' ? marks.chosen : null;
    if (id) requestAnimationFrame(() => requestAnimationFrame(() => this.view?.viewport.reveal(id)));
  }
}
