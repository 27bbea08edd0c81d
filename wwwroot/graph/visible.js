/** @import { Edge, Graph, Kind, ReportFact } from '../api/types.js' */
/** @import { Picture } from '../app/picture.js' */
/** @import { State } from '../app/state.js' */
import { namedBy } from '../app/facts.js';
import { withoutOff } from '../app/rules.js';
import { nodesOf } from '../app/tools.js';
import { texts } from '../app/texts.js';
import { degreesOf } from './elements.js';
import { apart, fold, group, groupsOf, without } from './folding.js';
import { anchored, between, capped, DRAWN, mergeGraphs, MOST, whole } from './merge.js';

/**
 * What is to be drawn: `graph`, how many entities there are in all, and the kinds that are drawn or hidden by choice.
 * `folds` counts what folded entities keep to themselves, `members` has what each group stands for, `each` is the drawing with these in the place of groups.
 * @typedef {{ graph: Graph, each: Graph, total: number, elements: number, kinds: Kind[], folds: Map<string, number>, members: Map<string, string[]> }} Visible
 *
 * A drawing on its way: `narrowed` is what the filters of reports leave, `related` what those of relations leave of it, `kinds` without hidden kinds;
 * each is what the next filter counts. `connected` are all entities of the drawing, also those beyond its budget. `entities` is what is drawn of entities,
 * whether or not the evidence is drawn in its place.
 * @typedef {{ narrowed: Graph, related: Graph, kinds: Graph, connected: ReadonlySet<string>, entities: Visible, visible: Visible }} Drawing
 * @typedef {{ state: State, known: ReadonlyMap<string, ReportFact>, passing: ReadonlySet<string>|null }} Left
 */

/** Everything that was loaded, laid over one another. @param {Picture} picture @returns {Graph} */
export function wholeGraph(picture) {
  const own = mergeGraphs([picture.base, ...[...picture.routed, ...picture.common].map(({ graph }) => graph), ...picture.added.map(({ entity }) => ({ nodes: [entity.item], edges: [] }))]);
  const core = mergeGraphs([own, ...anchored(own, picture.expanded).map((one) => one.graph)]);
  return whole(mergeGraphs([core, ...picture.added.map(({ graph }) => between(graph, core))]));
}

/** @param {Graph} graph @param {Left} left @returns {Drawing} */
export function drawingOf(graph, { state, known, passing }) {
  const { filters } = state;
  const kept = new Set([state.about, ...state.added, ...[...state.routes, ...state.shared].flatMap(nodesOf)].filter((ref) => ref !== null));
  const narrowed = passing === null ? graph : narrow(graph, known, passing, kept);
  const related = filters.relations.length === 0 ? narrowed : joined(withEdges(narrowed, ({ relation }) => filters.relations.includes(relation)), kept);
  const kinds = filters.hidden.length === 0 ? related : withNodes(related, ({ kind }) => !filters.hidden.includes(kind));
  const shown = filters.degree === 0 ? kinds : leastConnected(kinds, filters.degree, kept);
  const visible = done(shown, { state, kept, legend: related });
  return { narrowed, related, kinds, connected: new Set(shown.nodes.map(({ ref }) => ref)), entities: visible, visible };
}

/** The same for the evidence behind an answer, whose filters have done their part. @param {Drawing} drawing @param {Graph} evidence @param {State} state @returns {Drawing} */
export function evidenceDrawing(drawing, evidence, state) {
  const { filters } = state;
  const kinds = filters.hidden.length === 0 ? evidence : joined(withNodes(evidence, ({ kind }) => !filters.hidden.includes(kind)), new Set());
  return { ...drawing, visible: done(kinds, { state, kept: new Set(), legend: evidence }) };
}

/** What was done to a drawing, and what there is room for. @param {Graph} shown @param {{ state: State, kept: Set<string>, legend: Graph }} how @returns {Visible} */
function done(shown, { state, kept, legend: all }) {
  const chosen = state.selection?.what === 'node' || state.selection?.what === 'report' ? [state.selection.id] : [];
  const { graph: unfolded, folds } = fold(withoutOff(without(shown, state.aside), state.rules, kept), state.folded, kept);
  const together = { kinds: state.grouped, bundles: state.bundles.map(nodesOf) };
  const parts = group(unfolded, together, texts.graph.grouped);
  const members = new Map([...groupsOf(unfolded, together)].map(([ref, nodes]) => [ref, nodes.map((node) => node.ref)]));
  const groups = chosen.flatMap((ref) => [...members].filter(([, refs]) => refs.includes(ref)).map(([group]) => group));
  const drawn = capped(parts, state.drawAll ? MOST : DRAWN, new Set([...kept, ...chosen, ...groups]));
  const present = new Set(drawn.nodes.map((node) => node.kind));
  const legend = [...new Set(all.nodes.map((node) => node.kind))].filter((kind) => present.has(kind) || state.filters.hidden.includes(kind));
  return { graph: drawn, each: apart(drawn, unfolded, members), total: parts.nodes.length, elements: parts.nodes.length + parts.edges.length, kinds: legend, folds, members };
}

/** What reports that pass connect: an edge counts those of its reports; one that rests on none stays between what stays.
 *  @param {Graph} graph @param {ReadonlyMap<string, ReportFact>} known @param {ReadonlySet<string>} passing @param {ReadonlySet<string>} kept
 *  @returns {Graph} */
function narrow(graph, known, passing, kept) {
  const edges = graph.edges.flatMap((edge) => recount(edge, known, passing));
  const resting = edges.filter(({ reports }) => reports > 0).flatMap(({ from, to }) => [from, to]);
  const named = [...passing].flatMap((ref) => namedBy(/** @type {ReportFact} */ (known.get(ref))));
  const refs = new Set([...resting, ...named, ...kept]);
  return withNodes({ ...graph, edges }, ({ ref }) => refs.has(ref));
}

/** @param {Edge} edge @param {ReadonlyMap<string, ReportFact>} known @param {ReadonlySet<string>} passing @returns {Edge[]} none where no report is left */
function recount(edge, known, passing) {
  const { behind = [] } = edge;
  if (behind.length === 0) return [edge];
  const left = behind.filter((ref) => passing.has(ref));
  const unnamed = edge.reports > behind.length;
  if (left.length === 0 && !unnamed) return [];
  const stances = left.map((ref) => known.get(ref)?.stance);
  const denied = stances.filter((stance) => stance === 'denies').length;
  return [{ ...edge, behind: left, reports: Math.max(left.length, 1), denied, disputed: denied > 0 || stances.includes('questions') }];
}

/** @param {Graph} graph @param {(node: Graph['nodes'][0]) => boolean} stays @returns {Graph} */
const withNodes = (graph, stays) => whole({ ...graph, nodes: graph.nodes.filter(stays) });

/** @param {Graph} graph @param {(edge: Edge) => boolean} stays @returns {Graph} */
const withEdges = (graph, stays) => ({ ...graph, edges: graph.edges.filter(stays) });

/** Without entities that nothing connects. @param {Graph} graph @param {ReadonlySet<string>} kept @returns {Graph} */
const joined = (graph, kept) => leastConnected(graph, 1, kept);

/** @param {Graph} graph @param {number} least @param {ReadonlySet<string>} kept @returns {Graph} */
function leastConnected(graph, least, kept) {
  const degrees = degreesOf(graph.edges);
  return withNodes(graph, ({ ref }) => kept.has(ref) || (degrees.get(ref) ?? 0) >= least);
}
