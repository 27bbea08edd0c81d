/** @import cytoscape from 'cytoscape' */
/** @import { Elements } from './elements.js' */
/** @import { Point } from './steer.js' */
/** How to arrange: around what, and whether anew. @typedef {{ layout: import('../app/drawn.js').Layout, centre: string|null, anew?: boolean }} Arranging */
import { exchange, highlight, inTurn } from './exchange.js';
import { LayoutClient } from './layout-client.js';
import { listen } from './listening.js';
import { lookOf, readTokens } from './look.js';
import { LabelSpacing } from './label-spacing.js';
import { atOnce, boxOf, planLayout, stretch } from './placing.js';
import { Viewport } from './viewport.js';

const PAPER = 3000;
const LIBRARY = '../lib/cytoscape/dist/cytoscape.esm.min.mjs';

/**
 * The drawing: the one module that knows Cytoscape. Emits `node`, `edge`, `ground`, `menu`, `moved`, `pick` (with `detail: id`), `box`,
 * `busy` (with how many nodes are being arranged).
 */
export class GraphView extends EventTarget {
  #layout;
  /** @type {Map<string, Point>} Where nodes were last: what comes back comes back to its place. */
  #places = new Map();
  /** Which drawing is being put together. */
  #turn = 0;
  #stopped = false;
  /** @type {import('../app/drawn.js').Layout|null} How it is arranged. */
  arranged = null;
  /** @type {import('../api/views.js').Camera|null} How the next drawing is looked at. */
  #camera = null;

  /** @param {HTMLElement} container */
  static async create(container) {
    const layout = new LayoutClient();
    layout.prepare('force');
    return new GraphView(container, (await import(LIBRARY)).default, layout);
  }

  /** @param {HTMLElement} container @param {typeof cytoscape} library @param {LayoutClient} layout */
  constructor(container, library, layout) {
    super();
    this.#layout = layout;
    this.container = container;
    this.cy = library({ container, minZoom: 0.08, maxZoom: 3, boxSelectionEnabled: true, autounselectify: true, style: [] });
    this.viewport = new Viewport(this.cy, container);
    this.labels = new LabelSpacing(this.cy);
    this.restyle();
    listen(this.cy, (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail })));
    this.cy.on('dragfree', 'node', ({ target }) => this.#places.set(target.id(), { ...target.position() }));
  }

  /** Takes the colours of the theme as they are now. */
  restyle() {
    this.cy.style(lookOf(readTokens(document.body), getComputedStyle(this.container).fontFamily));
    this.labels.soon();
  }

  /** All of the drawing, at once and in the colours of now: what is on paper does not change with the page.
   *  @param {number} density dots for each pixel @returns {HTMLCanvasElement} */
  copy(density) {
    // What the library's png() encodes; an image would have to be decoded first, which printing does not wait for.
    return /** @type {any} */ (this.cy).renderer().bufferCanvasImage({ full: true, scale: density, maxWidth: PAPER, maxHeight: PAPER });
  }

  /** Shows these elements and no others; what stays keeps its place, what is held has its own. Another arrangement, or `anew`, moves everything else.
   *  @param {Elements} elements @param {Map<string, Point>} [held] @param {Arranging} [arranging] */
  async draw(elements, held = new Map(), { layout, centre, anew = false } = { layout: 'force', centre: null }) {
    for (const [id, place] of held) this.#hold(id, place);
    const turned = this.arranged !== null && this.arranged !== layout;
    const grown = layout !== 'force' && elements.nodes.some(({ id }) => !this.#places.has(id));
    const plan = planLayout(elements, this.#places, new Set(held.keys()), anew || turned || grown);
    if (!plan.complete && !(await this.#arrange(plan, elements, held, { layout, centre }))) return;
    this.arranged = layout;
    const { added, portions } = exchange(this.cy, elements, this.#places);
    if (this.#camera) this.viewport.look(this.#camera);
    else if (plan.fresh && portions.length > 1) this.viewport.frame(boxOf(elements, this.#places));
    const turn = ++this.#turn;
    if (!(await inTurn(portions, () => turn === this.#turn))) return;
    if (this.#camera) this.#camera = null;
    else if (plan.fresh && portions.length === 1) this.viewport.fit(false);
    else if (!plan.fresh && added.some((id) => !this.viewport.isInView(id))) this.viewport.fit(true);
    this.labels.soon();
  }

  /** Things stand where they stood, and are looked at as they were, when this is next drawn. @param {import('../app/app.js').Seen} seen */
  restore({ places, camera }) {
    for (const [id, place] of places) this.#hold(id, place);
    this.#camera = camera;
  }

  /** @param {string} id */
  has(id) {
    return this.cy.getElementById(id).nonempty();
  }

  /** @param {ReturnType<typeof planLayout>} plan @param {Elements} elements @param {Map<string, Point>} held @param {Arranging} arranging */
  async #arrange({ fresh, nodes }, elements, held, { layout, centre }) {
    this.dispatchEvent(new CustomEvent('busy', { detail: nodes.length }));
    const edges = elements.edges.map(({ source, target }) => /** @type {[string, string]} */ ([source, target]));
    this.#stopped = false;
    const arranged = await this.#layout.arrange({ layout, nodes, edges, centre });
    // Another drawing took its place, unless somebody would not wait: then things stand as well as they can at once.
    if (!arranged && !this.#stopped) return false;
    this.dispatchEvent(new CustomEvent('busy', { detail: 0 }));
    const places = arranged ?? atOnce(nodes, fresh);
    if (!arranged && this.cy.nodes().nonempty() && fresh) return false;
    if (fresh) this.#places = new Map(held);
    const room = { width: this.container.clientWidth, height: this.container.clientHeight };
    const apart = fresh && held.size === 0 ? stretch(places, room) : places;
    for (const [id, place] of apart) if (!held.has(id)) this.#hold(id, place);
    return true;
  }

  /** @param {string} id @param {Point} place */
  #hold(id, place) {
    this.#places.set(id, { ...place });
    const node = this.cy.getElementById(id);
    if (node.nonempty()) node.position({ ...place });
  }

  cancelLayout() {
    this.#stopped = true;
    this.#layout.cancel();
  }

  /** @param {Parameters<typeof highlight>[1]} marks */
  mark(marks) {
    highlight(this.cy, marks);
    this.labels.soon();
  }

  /** @param {string|null} id */
  pointAt(id) {
    this.cy.elements('.cursor').removeClass('cursor').connectedEdges().removeClass('spoken');
    if (id) this.cy.getElementById(id).addClass('cursor').connectedEdges().addClass('spoken');
  }

  /** Where nodes are seen, in pixels of the stage. @returns {(Point & { id: string })[]} */
  seen() {
    return this.cy.nodes().map((node) => ({ id: node.id(), ...node.renderedPosition() }));
  }

  /** @param {string} id @returns {{ id: string, position: Point }[]} */
  neighbours(id) {
    return this.cy.getElementById(id).neighborhood().nodes().map((node) => ({ id: node.id(), position: node.position() }));
  }

  /** @param {string} id @returns {Point} */
  place = (id) => this.cy.getElementById(id).position();
}
