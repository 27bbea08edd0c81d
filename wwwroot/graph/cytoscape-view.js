/** @import cytoscape from 'cytoscape' */
/** @import { Elements } from './elements.js' */
/** @import { Point } from './steer.js' */
import { LayoutClient } from './layout-client.js';
import { listen } from './listening.js';
import { lookOf, readTokens } from './look.js';
import { spaceLabels } from './label-spacing.js';
import { planLayout, stretch } from './placing.js';
import { Viewport } from './viewport.js';

const PAPER = 3000;
const LIBRARY = '/lib/cytoscape/dist/cytoscape.esm.min.mjs';

/**
 * The drawing: the one module that knows Cytoscape. Emits `node`, `edge`, `ground`, `menu`, `moved` (with `detail: id`),
 * `busy` (with `detail: boolean`).
 */
export class GraphView extends EventTarget {
  #layout = new LayoutClient();
  /** @type {Map<string, Point>} Where nodes were last: what comes back comes back to its place. */
  #places = new Map();
  #labelFrame = 0;

  /** @param {HTMLElement} container */
  static async create(container) {
    const library = await import(LIBRARY);
    return new GraphView(container, library.default);
  }

  /** @param {HTMLElement} container @param {typeof cytoscape} library */
  constructor(container, library) {
    super();
    this.container = container;
    this.cy = library({ container, minZoom: 0.08, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true, style: [] });
    this.viewport = new Viewport(this.cy, container);
    this.restyle();
    listen(this.cy, (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail })));
    this.cy.on('dragfree', 'node', ({ target }) => this.#places.set(target.id(), { ...target.position() }));
    this.cy.on('zoom', () => this.#labelsSoon());
  }

  /** Takes the colours of the theme as they are now. */
  restyle() {
    this.cy.style(lookOf(readTokens(document.body), getComputedStyle(this.container).fontFamily));
    this.#labelsSoon();
  }

  /** All of the drawing, at once and in the colours of now: what is on paper does not change with the page.
   *  @param {number} density dots for each pixel @returns {HTMLCanvasElement} */
  copy(density) {
    // What the library's png() encodes; an image would have to be decoded first, which printing does not wait for.
    return /** @type {any} */ (this.cy).renderer().bufferCanvasImage({ full: true, scale: density, maxWidth: PAPER, maxHeight: PAPER });
  }

  /** Shows these elements and no others; what stays keeps its place, what is held has its own. @param {Elements} elements @param {Map<string, Point>} [held] */
  async draw(elements, held = new Map()) {
    for (const [id, place] of held) this.#hold(id, place);
    const plan = planLayout(elements, this.#places, new Set(held.keys()));
    if (!plan.complete) {
      this.dispatchEvent(new CustomEvent('busy', { detail: true }));
      const places = await this.#layout.arrange(plan.nodes, elements.edges.map(({ source, target }) => [source, target]));
      this.dispatchEvent(new CustomEvent('busy', { detail: false }));
      if (!places) return;
      if (plan.fresh) this.#places = new Map(held);
      const room = { width: this.container.clientWidth, height: this.container.clientHeight };
      for (const [id, place] of plan.fresh && held.size === 0 ? stretch(places, room) : places) this.#places.set(id, place);
    }
    const added = this.#exchange(elements);
    if (plan.fresh) this.viewport.fit(false);
    else if (added.some((id) => !this.viewport.isInView(id))) this.viewport.fit(true);
    this.#labelsSoon();
  }

  /** @param {string} id @param {Point} place */
  #hold(id, place) {
    this.#places.set(id, { ...place });
    const node = this.cy.getElementById(id);
    if (node.nonempty()) node.position({ ...place });
  }

  cancelLayout() {
    this.#layout.cancel();
  }

  /** @param {Elements} elements @returns {string[]} the nodes that are new */
  #exchange({ nodes, edges }) {
    const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
    const added = nodes.filter(({ id }) => this.cy.getElementById(id).empty()).map(({ id }) => id);
    this.cy.batch(() => {
      this.cy.elements().filter((element) => !wanted.has(element.id())).remove();
      for (const data of nodes) this.#put('nodes', data);
      for (const data of edges) this.#put('edges', data);
    });
    return added;
  }

  /** @param {'nodes'|'edges'} group @param {{ id: string }} data */
  #put(group, data) {
    const present = this.cy.getElementById(data.id);
    if (present.nonempty()) present.data(data);
    else this.cy.add({ group, data, ...(group === 'nodes' ? { position: { ...(this.#places.get(data.id) ?? { x: 0, y: 0 }) } } : {}) });
  }

  /**
   * Lights up what belongs to the selection and fades the rest.
   * @param {{ chosen: string|null, lit: Set<string>|null, litEdges: Set<string>|null }} marks null lights everything
   */
  mark({ chosen, lit, litEdges }) {
    this.cy.batch(() => {
      this.cy.elements().removeClass('faded lit chosen');
      if (lit) {
        this.cy.elements().addClass('faded');
        this.cy.nodes().filter((node) => lit.has(node.id())).removeClass('faded').addClass('lit');
        this.cy.edges().filter((edge) => litEdges?.has(edge.id()) ?? false).removeClass('faded').addClass('lit');
      }
      if (chosen) this.cy.getElementById(chosen).removeClass('faded').addClass('chosen');
    });
    this.#labelsSoon();
  }

  /** @param {string|null} id */
  pointAt(id) {
    this.cy.elements('.cursor').removeClass('cursor').connectedEdges().removeClass('spoken');
    if (id) this.cy.getElementById(id).addClass('cursor').connectedEdges().addClass('spoken');
  }

  /** @param {string} id @returns {{ id: string, position: Point }[]} */
  neighbours(id) {
    return this.cy.getElementById(id).neighborhood().nodes().map((node) => ({ id: node.id(), position: node.position() }));
  }

  /** @param {string} id @returns {Point} */
  place(id) {
    return this.cy.getElementById(id).position();
  }

  #labelsSoon() {
    cancelAnimationFrame(this.#labelFrame);
    this.#labelFrame = requestAnimationFrame(() => spaceLabels(this.cy));
  }
}
