/** @import { Drawing } from '../../api/files.js' */
/** @import { Seen } from '../../app/app.js' */
/** @import { GraphPanel } from './graph-panel.js' */
import { isGroup } from '../../graph/folding.js';

/** What is drawn, and where it stands. @param {GraphPanel} panel @returns {Drawing} */
export function drawingOf({ view, visible }) {
  const { edges } = visible.graph;
  const nodes = visible.graph.nodes.filter(({ ref }) => !isGroup(ref));
  const places = nodes.flatMap(({ ref }) => (view?.has(ref) ? [[ref, view.place(ref)]] : []));
  return {
    nodes: nodes.map(({ ref }) => ref), positions: Object.fromEntries(places),
    edges: edges.filter(({ from, to }) => !isGroup(from) && !isGroup(to)).map(({ id }) => id),
  };
}

/** How it is looked at. @param {GraphPanel} panel @returns {Seen} */
export function seenOf(panel) {
  const places = Object.entries(drawingOf(panel).positions).map(([ref, { x, y }]) => /** @type {const} */ ([ref, { x, y }]));
  return { places: new Map(places), camera: places.length ? (panel.view?.viewport.camera ?? null) : null };
}
