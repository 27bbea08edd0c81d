/** @import cytoscape from 'cytoscape' */
import { crowdedOut } from './labels.js';

const LABEL = 12;
const [LEAST_ZOOM, MOST_ZOOM] = [0.25, 1.5];

/** Labels keep their size on the screen; those that would lie on another are hidden, the least connected first. @param {cytoscape.Core} cy */
export function spaceLabels(cy) {
  const zoom = cy.zoom();
  const font = LABEL / Math.min(Math.max(zoom, LEAST_ZOOM), MOST_ZOOM);
  const boxes = cy.nodes().map((node) => ({ id: node.id(), data: node.data(), rank: rankOf(node), ...node.position() }));
  const labels = boxes.map(({ id, x, y, data, rank }) => {
    const width = data.letters * font * 0.56 + 6 / zoom;
    const height = data.lines * font * 1.2 + 4 / zoom;
    return { id, x: x - width / 2, y: y + data.size / 2 + 3, width, height, weight: data.weight + rank };
  });
  const nodes = boxes.map(({ id, x, y, data: { size } }) => ({ id, x: x - size / 2, y: y - size / 2, width: size, height: size, weight: 0 }));
  const hidden = crowdedOut(labels, nodes);
  cy.batch(() => {
    cy.nodes().style('font-size', font);
    cy.edges().style('font-size', font * 0.92);
    cy.nodes().forEach((node) => void node.toggleClass('unlabelled', hidden.has(node.id())));
  });
}

/** What is selected is named before everything else, what is faded after it. @param {cytoscape.NodeSingular} node */
const rankOf = (node) => (node.hasClass('chosen') ? 1e9 : node.hasClass('lit') ? 1e6 : node.hasClass('faded') ? -1e6 : 0);
