/** @import { LayoutRequest } from './layout-client.js' */
import { SHAPES } from './shapes.js';

/** Arranges by a rule, beside the page. @param {LayoutRequest} request */
function arrange({ id, layout, nodes, edges, centre }) {
  if (layout === 'force') throw new Error('the force layout has a worker of its own');
  return { id, positions: [...SHAPES[layout]({ nodes, edges, centre })].map(([node, { x, y }]) => ({ id: node, x, y })) };
}

onmessage = ({ data }) => postMessage(arrange(data));
