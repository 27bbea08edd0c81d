/** @import cytoscape from 'cytoscape' */
import { inTurn, PORTION } from './exchange.js';
import { placeLabels } from './labels.js';
import { DRAWN } from './merge.js';

const LABEL = 12;
const [LEAST_ZOOM, MOST_ZOOM] = [0.25, 1.5];
const MARGIN = 48;
const CLASSES = ['above', 'right', 'left', 'unlabelled'];

const PAUSE = 80;

/** Gives labels their places soon: with the next frame or, in a large drawing, once nothing has moved for a moment, and some at a time. */
export class LabelSpacing {
  #frame = 0;
  #pause = 0;
  /** Which time this is. */
  #turn = 0;

  /** @param {cytoscape.Core} cy */
  constructor(cy) {
    this.cy = cy;
    cy.on('zoom', () => this.soon());
  }

  soon() {
    this.#turn += 1;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    if (this.cy.elements().length > DRAWN) this.#pause = window.setTimeout(() => this.#space(PORTION), PAUSE);
    else this.#frame = requestAnimationFrame(() => this.#space(DRAWN));
  }

  /** @param {number} portion how many elements change at a time */
  #space(portion) {
    const turn = this.#turn;
    void inTurn(spacing(this.cy, portion), () => turn === this.#turn);
  }
}

/**
 * Labels keep their size on the screen; each goes where it lies on nothing, and is hidden where there is no such place.
 * @param {cytoscape.Core} cy
 * @param {number} portion
 * @returns {(() => void)[]} what is to be done one after another
 */
function spacing(cy, portion) {
  const zoom = cy.zoom();
  const font = LABEL / Math.min(Math.max(zoom, LEAST_ZOOM), MOST_ZOOM);
  const sides = placeLabels(cy.nodes().map((node) => {
    const { letters, lines, size, weight } = node.data();
    const width = letters * font * 0.54 + 6 / zoom;
    return { id: node.id(), ...node.position(), size, width, height: lines * font * 1.2 + 4 / zoom, weight: weight + rankOf(node) };
  }), MARGIN / zoom);
  const all = [...cy.nodes().toArray(), ...cy.edges().toArray()];
  return Array.from({ length: Math.ceil(all.length / portion) }, (_, at) => () => cy.batch(() => {
    for (const element of all.slice(at * portion, (at + 1) * portion)) label(element, sides.get(element.id()) ?? 'unlabelled', font);
  }));
}

/** @param {cytoscape.SingularElementArgument} element @param {string} side of a node @param {number} font */
function label(element, side, font) {
  element.style('font-size', element.isEdge() ? font * 0.92 : font);
  if (element.isEdge() || (side !== 'below' && element.hasClass(side))) return;
  element.removeClass(CLASSES.join(' ')).addClass(side === 'below' ? '' : side);
}

/** What is selected is named before everything else, what is faded after it. @param {cytoscape.NodeSingular} node */
const rankOf = (node) => (node.hasClass('chosen') ? 1e9 : node.hasClass('lit') ? 1e6 : node.hasClass('faded') ? -1e6 : 0);
