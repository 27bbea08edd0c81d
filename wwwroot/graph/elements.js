/** @import { Edge, Graph, Item, Kind } from '../api/types.js' */
/** @import { Worn } from '../app/measured.js' */
/** @import { Style } from '../app/rules.js' */
/** @import { KindLook } from './kinds.js' */
import { lookOfKind } from './kinds.js';
import { shorten, wrap } from './labels.js';
import { weigh, weightOf } from './merge.js';

/**
 * What the drawing needs to know, free of any drawing library.
 * @typedef {KindLook & { id: string, kind: Kind, name: string, label: string, lines: number, letters: number, size: number, degree: number,
 *   weight: number, held: 'yes'|'no', folded: 'yes'|'no', tint: string }} NodeData
 * @typedef {{ id: string, source: string, target: string, label: string, width: number, disputed: 'yes'|'no', relation: string, bridge: 'yes'|'no' }} EdgeData
 * @typedef {{ nodes: NodeData[], edges: EdgeData[] }} Elements
 */

const LINE = 18;
/** As long as a shortened name with what it has folded. */
const LONGEST = 46;
const SMALLEST = 22;
const LARGEST = 44;

/**
 * What was done to a drawing besides: what folded entities keep to themselves, entities held in their place, what measures make of it, and rules of it.
 * @typedef {{ folds?: ReadonlyMap<string, number>, held?: ReadonlySet<string>, worn?: Worn, styles?: ReadonlyMap<string, Style> }} Doings
 */

/** @type {Worn} */
const PLAIN = { sizes: null, tints: null, edges: new Set() };

/** @param {number} share of the most, from 0 to 1 */
const sizeOf = (share) => Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share));

/** @param {Graph} graph @param {Doings} [doings] @returns {Elements} */
export function toElements(graph, { folds = new Map(), held = new Set(), worn = PLAIN, styles = new Map() } = {}) {
  const weights = weigh(graph);
  const degrees = degreesOf(graph.edges);
  const heaviest = Math.max(1, ...weights.values());
  return {
    nodes: graph.nodes.map((node) => ({
      ...toNode(folds.has(node.ref) ? { ...node, name: `${shorten(node.name)} +${folds.get(node.ref)}` } : node, weights.get(node.ref) ?? 0, heaviest),
      degree: degrees.get(node.ref) ?? 0, held: held.has(node.ref) ? 'yes' : 'no', folded: folds.has(node.ref) ? 'yes' : 'no',
      ...(worn.sizes ? { size: sizeOf(worn.sizes.get(node.ref) ?? 0) } : {}), tint: worn.tints ? String(worn.tints.get(node.ref) ?? 0) : '', ...dressed(styles.get(node.ref)),
    })),
    edges: graph.edges.map((edge) => ({ ...toEdge(edge), bridge: worn.edges.has(edge.id) ? 'yes' : 'no' })),
  };
}

/** @param {Style|undefined} style */
const dressed = (style) => ({
  ...(style?.tint === undefined ? {} : { tint: String(style.tint) }), ...(style?.size === undefined ? {} : { size: style.size === 'large' ? LARGEST : SMALLEST * 0.7 }),
});

const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A canvas writes from the left: a name that is read from the right has to say so, or its marks end up on the wrong side. @param {string} line */
const isolated = (line) => (FROM_RIGHT.test(line) ? `\u2068${line}\u2069` : line);

/** @param {Item} item @param {number} weight @param {number} heaviest @returns {Omit<NodeData, 'degree'|'held'|'folded'|'tint'>} */
function toNode(item, weight, heaviest) {
  const lines = wrap(shorten(item.name, LONGEST), LINE);
  return {
    ...lookOfKind(item.kind), id: item.ref, kind: item.kind, name: item.name, label: lines.map(isolated).join('\n'), lines: lines.length,
    letters: Math.max(...lines.map((line) => line.length)), weight,
    size: sizeOf(weight / heaviest),
  };
}

/** @param {Edge} edge @returns {Omit<EdgeData, 'bridge'>} */
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
