/** @import cytoscape from 'cytoscape' */

const PADDING = 42;
const MOTION = 140;
const CLOSEST = 1.25;

/** Which part of the drawing is seen. As long as the reader has not moved it, it is fitted again when its room changes. */
export class Viewport {
  #untouched = true;
  #moving = false;

  /** @param {cytoscape.Core} cy @param {HTMLElement} container */
  constructor(cy, container) {
    this.cy = cy;
    this.container = container;
    cy.on('viewport', () => (this.#untouched &&= this.#moving));
    new ResizeObserver(() => this.#resized()).observe(container);
  }

  /** Shows the whole drawing. @param {boolean} moving */
  fit(moving) {
    this.cy.resize();
    if (this.cy.elements().empty() || this.cy.width() === 0) return;
    this.#glide({ fit: { eles: this.cy.elements(), padding: PADDING } }, moving, () => {
      if (this.cy.zoom() > CLOSEST) this.cy.zoom({ level: CLOSEST, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
      this.#untouched = true;
    });
  }

  /** Shows a part of the plane, whatever is drawn there later. @param {{ x1: number, x2: number, y1: number, y2: number }} box in the drawing's units */
  frame({ x1, x2, y1, y2 }) {
    this.cy.resize();
    const [width, height] = [this.cy.width(), this.cy.height()];
    if (width === 0) return;
    const room = Math.min((width - 2 * PADDING) / (x2 - x1), (height - 2 * PADDING) / (y2 - y1), CLOSEST);
    const zoom = Math.max(room, this.cy.minZoom());
    this.cy.stop(true);
    this.#moving = true;
    this.cy.viewport({ zoom, pan: { x: (width - zoom * (x1 + x2)) / 2, y: (height - zoom * (y1 + y2)) / 2 } });
    this.#moving = false;
    this.#untouched = true;
  }

  /** The middle of what is seen, in the drawing's units, and the zoom. */
  get camera() {
    const { x1, x2, y1, y2 } = this.cy.extent();
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, zoom: this.cy.zoom() };
  }

  /** @param {{ x: number, y: number, zoom: number }} camera */
  look({ x, y, zoom }) {
    this.cy.resize();
    this.cy.zoom(zoom);
    this.cy.pan({ x: this.cy.width() / 2 - x * this.cy.zoom(), y: this.cy.height() / 2 - y * this.cy.zoom() });
    this.#untouched = false;
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

  /** Where a node is on the page. @param {string} id */
  screenBox(id) {
    const { x1, y1, x2, y2 } = this.cy.getElementById(id).renderedBoundingBox({ includeLabels: false });
    const { left, top } = this.container.getBoundingClientRect();
    return new DOMRect(left + x1, top + y1, x2 - x1, y2 - y1);
  }
}
