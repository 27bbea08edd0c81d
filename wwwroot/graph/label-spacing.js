/** @import cytoscape from 'cytoscape' */
import { placeLabels } from './labels.js';
import { DRAWN } from './merge.js';

const LABEL = 12;
const [LEAST_ZOOM, MOST_ZOOM] = [0.25, 1.5];
const MARGIN = 48;
const CLASSES = ['above', 'right', 'left', 'unlabelled'];

const PAUSE = 80;

/** Gives labels their places soon: with the next frame or, in a large drawing, once nothing has moved for a moment. */
export class LabelSpacing {
  #frame = 0;
  #pause = 0;

  /** @param {cytoscape.Core} cy */
  constructor(cy) {
    this.cy = cy;
    cy.on('zoom', () => this.soon());
  }

  soon() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    if (this.cy.elements().length > DRAWN) this.#pause = window.setTimeout(() => spaceLabels(this.cy), PAUSE);
    else this.#frame = requestAnimationFrame(() => spaceLabels(this.cy));
  }
}

/** Labels keep their size on the screen; each goes where it lies on nothing, and is hidden where there is no such place. @param {cytoscape.Core} cy */
function spaceLabels(cy) {
  const zoom = cy.zoom();
  const font = LABEL / Math.min(Math.max(zoom, LEAST_ZOOM), MOST_ZOOM);
  const sides = placeLabels(cy.nodes().map((node) => {
    const { letters, lines, size, weight } = node.data();
    const width = letters * font * 0.54 + 6 / zoom;
    return { id: node.id(), ...node.position(), size, width, height: lines * font * 1.2 + 4 / zoom, weight: weight + rankOf(node) };
  }), MARGIN / zoom);
  cy.batch(() => {
    cy.nodes().style('font-size', font);
    cy.edges().style('font-size', font * 0.92);
    cy.nodes().forEach((node) => {
      const side = sides.get(node.id()) ?? 'unlabelled';
      if (side !== 'below' && node.hasClass(side)) return;
      node.removeClass(CLASSES.join(' ')).addClass(side === 'below' ? '' : side);
    });
  });
}

/** What is selected is named before everything else, what is faded after it. @param {cytoscape.NodeSingular} node */
const rankOf = (node) => (node.hasClass('chosen') ? 1e9 : node.hasClass('lit') ? 1e6 : node.hasClass('faded') ? -1e6 : 0);
