/** @import { Edge, Graph, Item, ReportFact } from '../api/types.js' */
/** @import { Expanded } from '../app/picture.js' */
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
  /** @type {Map<string, ReportFact>} */
  const reports = new Map();
  for (const graph of graphs) {
    for (const fact of graph.reports ?? []) reports.set(fact.ref, fact);
    for (const node of graph.nodes) if (!nodes.has(node.ref)) nodes.set(node.ref, node);
    for (const edge of graph.edges) if ((edges.get(edge.id)?.reports ?? -1) < edge.reports) edges.set(edge.id, edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], reports: [...reports.values()] };
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
export function between(graph, other) {
  const refs = new Set(other.nodes.map((node) => node.ref));
  return { ...graph, nodes: [], edges: graph.edges.filter((edge) => refs.has(edge.from) && refs.has(edge.to)) };
}

/** Without edges whose ends are not there: an expansion may outlive what it was made from. @param {Graph} graph @returns {Graph} */
export const whole = (graph) => ({ ...graph, edges: between(graph, graph).edges });

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
    const part = whole({ ...graph, nodes: byWeight.slice(0, middle) });
    if (part.nodes.length + part.edges.length <= most) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? NO_GRAPH : whole({ ...graph, nodes: byWeight.slice(0, low) });
}

/** What stands behind a connection: reports, or in a graph of another model relationships. @param {Edge} edge */
export const weightOf = ({ links, reports }) => links ?? reports;

/** Reports at each entity; a connection without reports weighs a little. @param {Graph} graph @returns {Map<string, number>} */
export function weigh(graph) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const edge of graph.edges) {
    for (const ref of [edge.from, edge.to]) weights.set(ref, (weights.get(ref) ?? 0) + Math.max(weightOf(edge), 0.5));
  }
  return weights;
}
