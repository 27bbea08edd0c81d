/** @import { Edge, Graph, Item, Kind } from '../api/types.js' */
/** @import { KindLook } from './kinds.js' */
import { lookOfKind } from './kinds.js';
import { shorten, wrap } from './labels.js';
import { weigh, weightOf } from './merge.js';

/**
 * What the drawing needs to know, free of any drawing library.
 * @typedef {KindLook & { id: string, kind: Kind, name: string, label: string, lines: number, letters: number, size: number, degree: number,
 *   weight: number }} NodeData
 * @typedef {{ id: string, source: string, target: string, label: string, width: number, disputed: 'yes'|'no', relation: string }} EdgeData
 * @typedef {{ nodes: NodeData[], edges: EdgeData[] }} Elements
 */

const LINE = 18;
const SMALLEST = 22;
const LARGEST = 44;

/** @param {Graph} graph @returns {Elements} */
export function toElements(graph) {
  const weights = weigh(graph);
  const degrees = degreesOf(graph.edges);
  const heaviest = Math.max(1, ...weights.values());
  return {
    nodes: graph.nodes.map((node) => toNode(node, degrees.get(node.ref) ?? 0, weights.get(node.ref) ?? 0, heaviest)),
    edges: graph.edges.map(toEdge),
  };
}

/** @param {Item} item @param {number} degree @param {number} weight @param {number} heaviest @returns {NodeData} */
function toNode(item, degree, weight, heaviest) {
  const lines = wrap(shorten(item.name), LINE);
  return {
    ...lookOfKind(item.kind), id: item.ref, kind: item.kind, name: item.name, label: lines.join('\n'), lines: lines.length,
    letters: Math.max(...lines.map((line) => line.length)), degree, weight,
    size: Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(weight / heaviest)),
  };
}

/** @param {Edge} edge @returns {EdgeData} */
const toEdge = (edge) => ({
  id: edge.id, source: edge.from, target: edge.to, relation: edge.relation, label: edge.verb,
  width: Math.min(1.25 + Math.log2(1 + weightOf(edge)) * 0.75, 5), disputed: edge.disputed ? 'yes' : 'no',
});

/** @param {Edge[]} edges @returns {Map<string, number>} */
export function degreesOf(edges) {
  /** @type {Map<string, number>} */
  const degrees = new Map();
  for (const { from, to } of edges) for (const ref of new Set([from, to])) degrees.set(ref, (degrees.get(ref) ?? 0) + 1);
  return degrees;
}
