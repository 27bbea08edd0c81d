/** @import cytoscape from 'cytoscape' */
/** @import { Elements } from './elements.js' */
/** @import { Point } from './steer.js' */

/**
 * Puts these elements into a drawing, and takes out all others.
 * @param {cytoscape.Core} cy
 * @param {Elements} elements
 * @param {ReadonlyMap<string, Point>} places
 * @returns {string[]} the nodes that are new
 */
export function exchange(cy, { nodes, edges }, places) {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  const added = nodes.filter(({ id }) => cy.getElementById(id).empty()).map(({ id }) => id);
  const put = (/** @type {'nodes'|'edges'} */ group, /** @type {{ id: string }} */ data) => {
    const present = cy.getElementById(data.id);
    if (present.nonempty()) present.data(data);
    else cy.add({ group, data, ...(group === 'nodes' ? { position: { ...(places.get(data.id) ?? { x: 0, y: 0 }) } } : {}) });
  };
  cy.batch(() => {
    cy.elements().filter((element) => !wanted.has(element.id())).remove();
    for (const data of nodes) put('nodes', data);
    for (const data of edges) put('edges', data);
  });
  return added;
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
