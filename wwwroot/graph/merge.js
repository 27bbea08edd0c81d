/** @import { Edge, Graph, Item, Kind } from '../api/types.js' */
/** @import { Expanded, Picture } from '../app/picture.js' */
/** @import { State } from '../app/state.js' */
import { NO_GRAPH } from '../app/picture.js';

/** Elements (entities and connections) that are drawn without being asked to, and at most. */
export const DRAWN = 300;
export const HEAVY = 500;
export const MOST = 1000;

/** Several graphs as one; of an edge that is in several the one with most reports stays. @param {Graph[]} graphs @returns {Graph} */
export function mergeGraphs(graphs) {
  /** @type {Map<string, Item>} */
  const nodes = new Map();
  /** @type {Map<string, Edge>} */
  const edges = new Map();
  for (const graph of graphs) {
    for (const node of graph.nodes) if (!nodes.has(node.ref)) nodes.set(node.ref, node);
    for (const edge of graph.edges) if ((edges.get(edge.id)?.reports ?? -1) < edge.reports) edges.set(edge.id, edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/**
 * What is to be drawn: `graph`, how many entities there are in all, and the kinds that are drawn or hidden by choice.
 * @typedef {{ graph: Graph, total: number, elements: number, kinds: Kind[] }} Visible
 */

/** @param {Picture} picture @param {Pick<State, 'about'|'added'|'hiddenKinds'|'drawAll'|'selection'>} state @returns {Visible} */
export function visibleGraph(picture, state) {
  const own = mergeGraphs([picture.base, ...picture.added.map(({ entity }) => ({ nodes: [entity.item], edges: [] }))]);
  const core = mergeGraphs([own, ...anchored(own, picture.expanded).map((one) => one.graph)]);
  const all = whole(mergeGraphs([core, ...picture.added.map(({ graph }) => between(graph, core))]));
  const shown = without(all, state.hiddenKinds);
  const kept = [state.about, ...state.added, state.selection?.what === 'node' ? state.selection.id : null];
  const graph = capped(shown, state.drawAll ? MOST : DRAWN, new Set(kept.filter((ref) => ref !== null)));
  const drawn = new Set(graph.nodes.map((node) => node.kind));
  const kinds = [...new Set(all.nodes.map((node) => node.kind))].filter((kind) => drawn.has(kind) || state.hiddenKinds.includes(kind));
  return { graph, total: shown.nodes.length, elements: shown.nodes.length + shown.edges.length, kinds };
}

/**
 * The expansions whose entity is drawn, be it by another expansion: without its entity an expansion hangs in the air.
 * @param {Graph} own
 * @param {Expanded[]} expanded
 * @returns {Expanded[]}
 */
export function anchored(own, expanded) {
  const refs = new Set(own.nodes.map((node) => node.ref));
  /** @type {Set<Expanded>} */
  const found = new Set();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const one of expanded.filter(({ expansion }) => refs.has(expansion.ref))) {
      found.add(one);
      for (const node of one.graph.nodes) refs.add(node.ref);
    }
  }
  return expanded.filter((one) => found.has(one));
}

/** The edges of a graph whose ends are both in another one. @param {Graph} graph @param {Graph} other @returns {Graph} */
function between(graph, other) {
  const refs = new Set(other.nodes.map((node) => node.ref));
  return { nodes: [], edges: graph.edges.filter((edge) => refs.has(edge.from) && refs.has(edge.to)) };
}

/** Without edges whose ends are not there: an expansion may outlive what it was made from. @param {Graph} graph @returns {Graph} */
const whole = (graph) => ({ nodes: graph.nodes, edges: between(graph, graph).edges });

/** @param {Graph} graph @param {Kind[]} hidden @returns {Graph} */
function without(graph, hidden) {
  if (hidden.length === 0) return graph;
  return whole({ nodes: graph.nodes.filter((node) => !hidden.includes(node.kind)), edges: graph.edges });
}

/** The heaviest part of a graph within a number of elements. @param {Graph} graph @param {number} most @param {Set<string>} kept
 *  @returns {Graph} */
export function capped(graph, most, kept) {
  if (graph.nodes.length + graph.edges.length <= most) return graph;
  const weights = weigh(graph);
  const byWeight = [...graph.nodes].sort((a, b) =>
    Number(kept.has(b.ref)) - Number(kept.has(a.ref)) || (weights.get(b.ref) ?? 0) - (weights.get(a.ref) ?? 0));
  let [low, high] = [0, byWeight.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const part = whole({ nodes: byWeight.slice(0, middle), edges: graph.edges });
    if (part.nodes.length + part.edges.length <= most) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? NO_GRAPH : whole({ nodes: byWeight.slice(0, low), edges: graph.edges });
}

/** Reports at each entity; a connection without reports weighs a little. @param {Graph} graph @returns {Map<string, number>} */
export function weigh(graph) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const edge of graph.edges) {
    for (const ref of [edge.from, edge.to]) weights.set(ref, (weights.get(ref) ?? 0) + Math.max(edge.reports, 0.5));
  }
  return weights;
}
