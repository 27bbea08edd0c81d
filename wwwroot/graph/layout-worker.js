/* A classic worker: the layout packages are plain scripts that find one another by name. */
/* eslint-disable no-undef */
importScripts(
  '../lib/cytoscape/dist/cytoscape.min.js',
  '../lib/layout-base/layout-base.js',
  '../lib/cose-base/cose-base.js',
  '../lib/cytoscape-fcose/cytoscape-fcose.js',
);

/** The same drawing for the same graph: the layout's chance starts from the same number each time. @param {number} seed */
function sameChance(seed) {
  let state = seed;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {import('./layout-client.js').LayoutRequest} request */
function arrange({ nodes, edges }) {
  sameChance(7);
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...nodes.map(({ id, width, height, x, y }) => ({ data: { id, width, height }, position: { x: x ?? 0, y: y ?? 0 } })),
      ...edges.map(([source, target]) => ({ data: { source, target } })),
    ],
  });
  const fixed = nodes.filter((node) => node.fixed);
  graph.layout({
    name: 'fcose', quality: nodes.length > 400 ? 'draft' : 'proof', animate: false, fit: false, randomize: nodes.some(({ x }) => x === undefined),
    nodeSeparation: 90, idealEdgeLength: () => 90, nodeRepulsion: () => 9000, gravity: 0.35, gravityRange: 2.4, numIter: 2500,
    tile: true, tilingPaddingVertical: 24, tilingPaddingHorizontal: 24,
    fixedNodeConstraint: fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
  }).run();
  const positions = graph.nodes().map((node) => ({ id: node.id(), ...node.position() }));
  graph.destroy();
  return positions;
}

onmessage = ({ data }) => postMessage({ id: data.id, positions: arrange(data) });
