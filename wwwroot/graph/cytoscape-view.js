/** @import cytoscape from 'cytoscape' */
/** @import { Elements } from './elements.js' */
/** @import { Point } from './steer.js' */
import { LayoutClient } from './layout-client.js';
import { lookOf, readTokens } from './look.js';
import { crowdedOut } from './labels.js';
import { planLayout, stretch } from './placing.js';

const LIBRARY = '/lib/cytoscape/dist/cytoscape.esm.min.mjs';
const PADDING = 36;
const MOTION = 140;
const LABEL = 12;

/**
 * The drawing: the one module that knows Cytoscape. Emits `node`, `edge`, `ground`, `menu` (with `detail: id`),
 * `busy` (with `detail: boolean`).
 */
export class GraphView extends EventTarget {
  #layout = new LayoutClient();
  /** @type {Map<string, Point>} Where nodes were last: what comes back comes back to its place. */
  #places = new Map();
  /** The reader has not moved the drawing: it may be fitted again when its room changes. */
  #untouched = true;
  #moving = false;
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
    this.restyle();
    this.#listen();
    new ResizeObserver(() => this.#resized()).observe(container);
  }

  #listen() {
    const tell = (/** @type {string} */ type, /** @type {string} */ detail = '') => this.dispatchEvent(new CustomEvent(type, { detail }));
    this.cy.on('tap', (event) => event.target === this.cy && tell('ground'));
    this.cy.on('tap', 'node', (event) => tell('node', event.target.id()));
    this.cy.on('tap', 'edge', (event) => tell('edge', event.target.id()));
    this.cy.on('dbltap cxttap', 'node', (event) => tell('menu', event.target.id()));
    this.cy.on('mouseover', 'node', ({ target }) => target.addClass('hovered').connectedEdges().addClass('near'));
    this.cy.on('mouseout', 'node', ({ target }) => target.removeClass('hovered').connectedEdges().removeClass('near'));
    this.cy.on('mouseover', 'edge', ({ target }) => target.addClass('spoken near'));
    this.cy.on('mouseout', 'edge', ({ target }) => target.removeClass('spoken near'));
    this.cy.on('dragfree', 'node', ({ target }) => this.#places.set(target.id(), { ...target.position() }));
    this.cy.on('zoom', () => this.#labelsSoon());
    this.cy.on('viewport', () => (this.#untouched &&= this.#moving));
  }

  /** Takes the colours of the theme as they are now. */
  restyle() {
    this.cy.style(lookOf(readTokens(document.body), getComputedStyle(this.container).fontFamily));
    this.#labelsSoon();
  }

  /** Shows these elements and no others; what stays keeps its place. @param {Elements} elements */
  async draw(elements) {
    const plan = planLayout(elements, this.#places);
    if (!plan.complete) {
      this.dispatchEvent(new CustomEvent('busy', { detail: true }));
      const places = await this.#layout.arrange(plan.nodes, elements.edges.map(({ source, target }) => [source, target]));
      this.dispatchEvent(new CustomEvent('busy', { detail: false }));
      if (!places) return;
      if (plan.fresh) this.#places.clear();
      const room = { width: this.container.clientWidth, height: this.container.clientHeight };
      for (const [id, place] of plan.fresh ? stretch(places, room) : places) this.#places.set(id, place);
    }
    const added = this.#exchange(elements);
    if (plan.fresh) this.fit(false);
    else if (added.some((id) => !this.isInView(id))) this.fit(true);
    this.#labelsSoon();
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

  /** Shows the whole drawing. @param {boolean} moving */
  fit(moving) {
    this.cy.resize();
    if (this.cy.elements().empty() || this.cy.width() === 0) return;
    this.#glide({ fit: { eles: this.cy.elements(), padding: PADDING } }, moving, () => {
      if (this.cy.zoom() > 1.25) this.cy.zoom({ level: 1.25, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
      this.#untouched = true;
    });
  }

  /** @param {number} factor */
  zoom(factor) {
    this.#untouched = false;
    const centre = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: centre });
  }

  /** @param {any} target @param {boolean} moving @param {() => void} [then] */
  #glide(target, moving, then = () => {}) {
    this.cy.stop(true);
    const still = !moving || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#moving = true;
    const done = () => {
      then();
      this.#moving = false;
      this.#labelsSoon();
    };
    if (!still) return void this.cy.animate({ ...target, duration: MOTION, complete: done });
    if (target.fit) this.cy.fit(target.fit.eles, target.fit.padding);
    if (target.panBy) this.cy.panBy(target.panBy);
    done();
  }

  #resized() {
    this.cy.resize();
    if (this.#untouched) this.fit(false);
  }

  /** @param {string} id */
  isInView(id) {
    const node = this.cy.getElementById(id);
    if (node.empty()) return false;
    const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: false });
    return x1 >= 0 && y1 >= 0 && x2 <= this.cy.width() && y2 <= this.cy.height();
  }

  /** Moves the drawing just so far that a node, or both ends of an edge, can be seen. @param {string} id */
  reveal(id) {
    const element = this.cy.getElementById(id);
    if (element.empty()) return;
    const box = element.renderedBoundingBox({ includeLabels: true });
    /** @param {number} low @param {number} high @param {number} room */
    const shift = (low, high, room) => (low < PADDING ? PADDING - low : high > room - PADDING ? room - PADDING - high : 0);
    const panBy = { x: shift(box.x1, box.x2, this.cy.width()), y: shift(box.y1, box.y2, this.cy.height()) };
    if (panBy.x || panBy.y) this.#glide({ panBy }, true);
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

  /** Where a node is on the page. @param {string} id */
  screenBox(id) {
    const { x1, y1, x2, y2 } = this.cy.getElementById(id).renderedBoundingBox({ includeLabels: false });
    const { left, top } = this.container.getBoundingClientRect();
    return new DOMRect(left + x1, top + y1, x2 - x1, y2 - y1);
  }

  #labelsSoon() {
    cancelAnimationFrame(this.#labelFrame);
    this.#labelFrame = requestAnimationFrame(() => this.#spaceLabels());
  }

  /** Labels keep their size on the screen; those that would lie on another are hidden, the least connected first. */
  #spaceLabels() {
    const zoom = this.cy.zoom();
    const font = Math.min(Math.max(LABEL / zoom, LABEL / 1.5), LABEL / 0.25);
    const boxes = this.cy.nodes().map((node) => ({ id: node.id(), data: node.data(), rank: rankOf(node), ...node.position() }));
    const labels = boxes.map(({ id, x, y, data, rank }) => {
      const width = data.letters * font * 0.56 + 6 / zoom;
      return { id, x: x - width / 2, y: y + data.size / 2 + 3, width, height: data.lines * font * 1.2 + 4 / zoom, weight: data.weight + rank };
    });
    const nodes = boxes.map(({ id, x, y, data: { size } }) => ({ id, x: x - size / 2, y: y - size / 2, width: size, height: size, weight: 0 }));
    const hidden = crowdedOut(labels, nodes);
    this.cy.batch(() => {
      this.cy.nodes().style('font-size', font);
      this.cy.edges().style('font-size', font * 0.92);
      this.cy.nodes().forEach((node) => void node.toggleClass('unlabelled', hidden.has(node.id())));
    });
  }
}

/** What is selected is named before everything else, what is faded after it. @param {cytoscape.NodeSingular} node */
const rankOf = (node) => (node.hasClass('chosen') ? 1e9 : node.hasClass('lit') ? 1e6 : node.hasClass('faded') ? -1e6 : 0);
