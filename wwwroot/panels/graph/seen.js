/** @import { Drawing } from '../../api/files.js' */
/** @import { Seen } from '../../app/app.js' */
/** @import { GraphPanel } from './graph-panel.js' */
import { isGroup } from '../../graph/folding.js';

/** The entities that are drawn, or whose evidence is, and where they stand. @param {GraphPanel} panel @returns {Drawing} */
export function drawingOf({ app, view }) {
  const { graph } = app.store.shown.drawing.entities;
  const { edges } = graph;
  const nodes = graph.nodes.filter(({ ref }) => !isGroup(ref));
  const places = nodes.flatMap(({ ref }) => (view?.has(ref) ? [[ref, view.place(ref)]] : []));
  return {
    nodes: nodes.map(({ ref }) => ref), positions: Object.fromEntries(places),
    edges: edges.filter(({ from, to }) => !isGroup(from) && !isGroup(to)).map(({ id }) => id),
  };
}

/** How it is looked at. @param {GraphPanel} panel @returns {Seen} */
export function seenOf(panel) {
  const drawn = panel.visible.graph.nodes.filter(({ ref }) => !isGroup(ref) && panel.view?.has(ref));
  const places = drawn.map(({ ref }) => /** @type {const} */ ([ref, { x: panel.view?.place(ref).x ?? 0, y: panel.view?.place(ref).y ?? 0 }]));
  return { places: new Map(places), camera: places.length ? (panel.view?.viewport.camera ?? null) : null };
}
