/** @import { ResultGraph } from './result-graph.js' */
import { lookAt, START } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { toUrl } from '../../app/url.js';
import { el, iconButton, iconOf } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { GraphView } from '../../graph/cytoscape-view.js';
import { degreesOf, toElements } from '../../graph/elements.js';
import { capped, DRAWN } from '../../graph/merge.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { ElementCard } from './element-card.js';
import { refOf } from './identity.js';
import { PaneKeys } from './pane-keys.js';
import { graphOf } from './result-graph.js';

const OPENED = 20;

/** The nodes and relationships of the result as a drawing, the same as the explorer's. */
export class GraphPane extends CypherPanel {
  /** @type {GraphView|null} */
  view = null;
  /** @type {ResultGraph} */
  result = { graph: { nodes: [], edges: [] }, nodes: new Map(), edges: new Map(), loose: 0 };
  #drawn = '';

  ready() {
    const words = texts.graph;
    this.canvas = el('div', { class: 'canvas' });
    this.stage = el('div', { class: 'stage', tabindex: '0', role: 'application', 'aria-describedby': 'pane-help' }, this.canvas);
    this.legend = el('div', { class: 'legend' });
    this.caption = el('div', { class: 'graph-caption', role: 'status' });
    this.busy = el('div', { class: 'graph-busy', hidden: true }, words.layout,
      el('button', { type: 'button', class: 'link', on: { click: () => this.view?.cancelLayout() } }, words.cancel));
    this.card = new ElementCard(() => this.choose(null));
    this.append(el('p', { id: 'pane-help', class: 'visually-hidden' }, texts.cypher.graph.help), this.stage, this.busy,
      el('div', { class: 'graph-foot' }, this.caption, this.legend),
      el('div', { class: 'graph-tools', role: 'group', 'aria-label': texts.cypher.views.graph },
        iconButton('plus', words.zoomIn, () => this.view?.viewport.zoom(1.3)),
        iconButton('minus', words.zoomOut, () => this.view?.viewport.zoom(1 / 1.3)),
        iconButton('maximize', words.fit, () => this.view?.viewport.fit(true))), this.card.element);
    this.keys = new PaneKeys(this);
    document.addEventListener('themechange', () => this.view?.restyle(), { signal: this.signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', () => this.view?.restyle(), { signal: this.signal });
    }
  }

  render() {
    const { run } = this.bench;
    if (!this.hidden && run && run.status !== 'running') void this.#draw(graphOf(run.rows));
  }

  /** @param {ResultGraph} result */
  async #draw(result) {
    const key = JSON.stringify([...result.nodes.keys(), ...result.edges.keys()]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    const graph = capped(result.graph, DRAWN, new Set());
    this.result = { ...result, graph };
    this.card?.close();
    this.#surroundings(result.graph.nodes.length);
    this.view ??= await this.#open();
    await this.view.draw(toElements(graph));
    this.view.mark({ chosen: null, lit: null, litEdges: null });
  }

  /** Where nodes stand, by element; nothing before they are drawn. @returns {Record<string, { x: number, y: number }>} */
  places() {
    const { graph, nodes } = this.result;
    return Object.fromEntries(graph.nodes.flatMap(({ ref }) => {
      const node = nodes.get(ref);
      return node && this.view?.has(ref) ? [[node._element_id, this.view.place(ref)]] : [];
    }));
  }

  async #open() {
    const view = await GraphView.create(/** @type {HTMLElement} */ (this.canvas));
    for (const what of ['node', 'edge']) view.addEventListener(what, (event) => this.choose(/** @type {CustomEvent} */ (event).detail));
    view.addEventListener('ground', () => this.choose(null));
    view.addEventListener('busy', (event) => this.busy?.toggleAttribute('hidden', !(/** @type {CustomEvent} */ (event).detail)));
    return view;
  }

  /** Shows what an element holds, and lights up what belongs to it. @param {string|null} id */
  choose(id) {
    const { graph: { nodes, edges } } = this.result;
    const own = edges.filter((edge) => id !== null && (edge.id === id || edge.from === id || edge.to === id));
    const node = nodes.find((one) => one.ref === id);
    const edge = edges.find((one) => one.id === id);
    this.view?.mark(id === null ? { chosen: null, lit: null, litEdges: null } :
      { chosen: id, lit: new Set(own.flatMap(({ from, to }) => [from, to])), litEdges: new Set(own.map((one) => one.id)) });
    this.card?.show(this.result, node ?? null, edge ?? null);
    // The card takes room from the drawing first.
    if (id !== null) requestAnimationFrame(() => requestAnimationFrame(() => this.view?.viewport.reveal(id)));
  }

  /** @param {number} total */
  #surroundings(total) {
    const { graph: { nodes, edges }, loose } = this.result;
    const words = texts.cypher.graph;
    this.stage?.setAttribute('aria-label', words.label(nodes.length, edges.length));
    const kinds = [...new Set(nodes.map((node) => node.kind))];
    this.legend?.replaceChildren(...kinds.map((kind) => el('span', {}, kindMark(kind), texts.kindWords(kind).legend)));
    this.caption?.replaceChildren(...[
      ...(nodes.length < total ? [words.capped(nodes.length, total)] : []), ...(loose ? [words.loose(loose)] : []),
    ].flatMap((text) => [text, ' ']), ...this.#wayToAll());
  }

  /** The entities of the result together in the explorer; of a large one, those with most relationships. @returns {Node[]} */
  #wayToAll() {
    const { graph, nodes } = this.result;
    const degrees = degreesOf(graph.edges);
    const refs = [...graph.nodes].sort((a, b) => (degrees.get(b.ref) ?? 0) - (degrees.get(a.ref) ?? 0)).flatMap(({ ref }) => {
      const node = nodes.get(ref);
      return node && node._labels.includes('Entity') ? (refOf(node) ?? []) : [];
    });
    const [first, ...rest] = refs.slice(0, OPENED);
    if (first === undefined) return [];
    const words = texts.cypher.graph;
    return [el('a', { class: 'link', href: toUrl({ ...lookAt(START, first), added: rest, selection: null, details: false }) },
      iconOf('waypoints'), refs.length > OPENED ? words.openMost(OPENED, refs.length) : words.openAll)];
  }
}
