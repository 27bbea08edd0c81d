/** @import { Edge, Graph, Item, Kind } from '../api/types.js' */
import { endsOf } from '../app/picture.js';
import { whole } from './merge.js';

const GROUP = 'group:';
const BUNDLE = `${GROUP}~`;

/** Entities that are set aside go with their connections. @param {Graph} graph @param {string[]} aside @returns {Graph} */
export const without = (graph, aside) => (aside.length === 0 ? graph : whole({ ...graph, nodes: graph.nodes.filter(({ ref }) => !aside.includes(ref)) }));

/**
 * A folded entity keeps to itself what hangs on folded entities alone. `folds` counts what each keeps.
 * @param {Graph} graph
 * @param {string[]} folded
 * @param {ReadonlySet<string>} kept entities that stay whatever they hang on
 * @returns {{ graph: Graph, folds: Map<string, number> }}
 */
export function fold(graph, folded, kept) {
  /** @type {Map<string, number>} */
  const folds = new Map();
  if (folded.length === 0) return { graph, folds };
  const neighbours = neighboursOf(graph.edges);
  const hangs = (/** @type {Item} */ { ref }) => !folded.includes(ref) && !kept.has(ref) && (neighbours.get(ref)?.size ?? 0) > 0 && [...(neighbours.get(ref) ?? [])].every((other) => folded.includes(other));
  const gone = graph.nodes.filter(hangs);
  for (const { ref } of gone) for (const other of neighbours.get(ref) ?? []) folds.set(other, (folds.get(other) ?? 0) + 1);
  return { graph: without(graph, gone.map(({ ref }) => ref)), folds };
}

/** @param {Edge[]} edges @returns {Map<string, Set<string>>} */
function neighboursOf(edges) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  const add = (/** @type {string} */ ref, /** @type {string} */ other) => void neighbours.set(ref, (neighbours.get(ref) ?? new Set()).add(other));
  for (const { from, to } of edges.filter((edge) => edge.from !== edge.to)) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** Whether a drawn thing stands for several entities. @param {string} ref */
export const isGroup = (ref) => ref.startsWith(GROUP);

/** Whether a connection is one of something that stands for several entities. @param {string} edge its id */
export const isOfGroup = (edge) => [endsOf(edge).from, endsOf(edge).to].some(isGroup);

/** The kind whose entities a drawn thing stands for; null where it is an entity itself, or a bundle. @param {string} ref @returns {Kind|null} */
export const groupedKind = (ref) => (isGroup(ref) && bundleOf(ref) === null ? /** @type {Kind} */ (ref.slice(GROUP.length)) : null);

/** Which of the bundles a drawn thing is; null for none. @param {string} ref @returns {number|null} */
export const bundleOf = (ref) => (ref.startsWith(BUNDLE) ? Number(ref.slice(BUNDLE.length)) : null);

/** What stands for several, with the entities that it stands for. @param {Graph} graph @param {{ kinds: Kind[], bundles: string[][] }} parts @returns {Map<string, Item[]>} */
export function groupsOf(graph, { kinds, bundles }) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const node of graph.nodes) {
    const at = bundles.findIndex((refs) => refs.includes(node.ref));
    const group = at >= 0 ? BUNDLE + at : kinds.includes(node.kind) ? GROUP + node.kind : null;
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  return new Map([...groups].filter(([, nodes]) => nodes.length > 1));
}

/**
 * What is drawn as one, be it chosen one by one or all of a kind; its connections are those of all of them.
 * @param {Graph} graph
 * @param {{ kinds: Kind[], bundles: string[][] }} parts
 * @param {(kind: Kind, count: number) => string} nameOf
 * @returns {Graph}
 */
export function group(graph, parts, nameOf) {
  const groups = groupsOf(graph, parts);
  if (groups.size === 0) return graph;
  const to = new Map(graph.nodes.map(({ ref }) => [ref, ref]));
  for (const [group, nodes] of groups) for (const { ref } of nodes) to.set(ref, group);
  const drawn = [...groups].map(([ref, nodes]) => {
    const kind = nodes.every((node) => node.kind === nodes[0]?.kind) ? (nodes[0]?.kind ?? 'other') : 'other';
    return { ref, name: nameOf(kind, nodes.length), kind, labels: [] };
  });
  /** @type {Map<string, Edge>} */
  const edges = new Map();
  for (const edge of graph.edges) add(edges, { ...edge, from: to.get(edge.from) ?? edge.from, to: to.get(edge.to) ?? edge.to });
  return { ...graph, nodes: [...graph.nodes.filter(({ ref }) => to.get(ref) === ref), ...drawn], edges: [...edges.values()] };
}

/** A drawing with the entities that groups stand for in their place, each by itself and with its own connections.
 *  @param {Graph} drawn @param {Graph} graph what was grouped @param {ReadonlyMap<string, string[]>} members @returns {Graph} */
export function apart(drawn, graph, members) {
  if (members.size === 0) return drawn;
  const refs = new Set(drawn.nodes.flatMap(({ ref }) => members.get(ref) ?? [ref]));
  return whole({ ...graph, nodes: graph.nodes.filter(({ ref }) => refs.has(ref)) });
}

/** @param {Map<string, Edge>} edges @param {Edge} edge */
function add(edges, edge) {
  if (edge.from === edge.to) return;
  const id = `${edge.from}|${edge.relation}|${edge.to}`;
  const present = edges.get(id);
  const behind = [...new Set([...(present?.behind ?? []), ...(edge.behind ?? [])])];
  // One report can stand behind several of the connections that become one.
  const reports = Math.max(behind.length, present?.reports ?? 0, edge.reports);
  edges.set(id, { ...edge, id, behind, reports, disputed: edge.disputed || (present?.disputed ?? false), denied: Math.max(edge.denied, present?.denied ?? 0) });
}
