/** @import cytoscape from 'cytoscape' */
/** @import { EdgeData, Elements, NodeData } from './elements.js' */
/** @import { Point } from './steer.js' */

/** How many elements are put into a drawing in one go: of more, each portion is drawn before the next, and the page stays awake. */
export const PORTION = 100;

/**
 * Takes everything out of a drawing that is not among these elements, and says how to put them in.
 * @param {cytoscape.Core} cy
 * @param {Elements} elements
 * @param {ReadonlyMap<string, Point>} places
 * @returns {{ added: string[], portions: (() => void)[] }} the nodes that are new, and what is to be done one after another
 */
export function exchange(cy, { nodes, edges }, places) {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  const added = nodes.filter(({ id }) => cy.getElementById(id).empty()).map(({ id }) => id);
  cy.batch(() => cy.elements().filter((element) => !wanted.has(element.id())).remove());
  /** @type {['nodes'|'edges', NodeData|EdgeData][]} */
  const all = [...nodes.map((data) => /** @type {['nodes', NodeData]} */ (['nodes', data])), ...edges.map((data) => /** @type {['edges', EdgeData]} */ (['edges', data]))];
  const portions = Array.from({ length: Math.ceil(all.length / PORTION) }, (_, at) => all.slice(at * PORTION, (at + 1) * PORTION));
  return { added, portions: portions.map((portion) => () => put(cy, portion, places)) };
}

/**
 * Does one thing after another, each after the page has shown the one before and has heard what was typed.
 * @param {(() => void)[]} portions
 * @param {() => boolean} isWanted asked before each
 * @returns {Promise<boolean>} whether all was done
 */
export async function inTurn(portions, isWanted) {
  for (const [at, act] of portions.entries()) {
    if (at > 0) await shown();
    if (!isWanted()) return false;
    act();
  }
  return true;
}

const UNSEEN = 100;

/** Until what was drawn is on the screen; a page that nobody looks at shows nothing, and does not wait for long. */
const shown = () => new Promise((resolve) => {
  const late = setTimeout(resolve, UNSEEN);
  requestAnimationFrame(() => setTimeout(() => {
    clearTimeout(late);
    resolve(undefined);
  }));
});

/** @param {cytoscape.Core} cy @param {['nodes'|'edges', NodeData|EdgeData][]} portion @param {ReadonlyMap<string, Point>} places */
function put(cy, portion, places) {
  cy.batch(() => {
    for (const [group, data] of portion) {
      const present = cy.getElementById(data.id);
      if (present.nonempty()) present.data(data);
      else cy.add({ group, data, ...(group === 'nodes' ? { position: { ...(places.get(data.id) ?? { x: 0, y: 0 }) } } : {}) });
    }
  });
}

/**
 * Lights up what belongs to the selection and fades the rest.
 * @param {cytoscape.Core} cy
 * @param {{ chosen: string|null, lit: Set<string>|null, litEdges: Set<string>|null, picked?: ReadonlySet<string> }} marks null lights everything
 */
export function highlight(cy, { chosen, lit, litEdges, picked = new Set() }) {
  cy.batch(() => {
    cy.elements().removeClass('faded lit chosen picked');
    if (lit) {
      cy.elements().addClass('faded');
      cy.nodes().filter((node) => lit.has(node.id())).removeClass('faded').addClass('lit');
      cy.edges().filter((edge) => litEdges?.has(edge.id()) ?? false).removeClass('faded').addClass('lit');
    }
    cy.nodes().filter((node) => picked.has(node.id())).removeClass('faded').addClass('picked');
    if (chosen) cy.getElementById(chosen).removeClass('faded').addClass('chosen');
  });
}
