/** @import { Edge } from '../../api/types.js' */
/** @import { Selection } from '../../app/state.js' */
/** @import { Shown } from '../../app/shown.js' */
import { isClaim, litBy } from '../../app/linking.js';
import { endsOf } from '../../app/picture.js';
import { nodesOf } from '../../app/tools.js';

/** What lights up, by id; null lights everything. @typedef {{ chosen: string|null, lit: Set<string>|null, litEdges: Set<string>|null, picked: ReadonlySet<string> }} Marks */

/** Around an entity or a connection what it touches, where an entity is drawn as one with others around all of these; else what the reports behind the selection connect. Where nothing is selected, a path that
 *  stands out: its entities and what is between one and the next.
 *  @param {Selection|null} selection @param {Shown} shown @param {Edge[]} edges @param {{ route?: string|null, picked?: string[] }} [besides]
 *  a path that stands out, and entities that are chosen together @returns {Marks} */
export function marksOf(selection, shown, edges, { route = null, picked: together = [] } = {}) {
  const standing = standingFor(shown);
  const picked = new Set(together.map(standing));
  if (selection === null && route !== null) return { ...routeMarks(nodesOf(route).map(standing), edges), picked };
  const lit = litBy(selection, shown);
  if (selection === null || lit === null) return { chosen: null, lit: null, litEdges: null, picked };
  const { what } = selection;
  const id = what === 'edge' ? drawnEdge(selection.id, standing) : standing(selection.id);
  const touching = (what === 'report' || isClaim(selection)) && edges.some(({ from, to }) => from === id || to === id);
  if (!touching && (what === 'report' || what === 'days' || isClaim(selection))) {
    // What a filter left out lights up nothing, and is no reason to fade all that it left.
    if (lit.reports.size === 0) return { chosen: null, lit: null, litEdges: null, picked };
    const behind = edges.filter((edge) => edge.behind?.some((ref) => lit.reports.has(ref)));
    return { chosen: null, lit: new Set([...lit.entities].map(standing)), litEdges: idsOf(behind), picked };
  }
  const touched = edges.filter((edge) => (what === 'edge' ? edge.id === id : edge.from === id || edge.to === id));
  if (what === 'edge' && touched.length === 0) return { chosen: null, lit: null, litEdges: null, picked };
  return { chosen: id, lit: new Set(touched.flatMap(({ from, to }) => [from, to])), litEdges: idsOf(touched), picked };
}

/** What an entity is drawn as. @param {Shown} shown @returns {(ref: string) => string} */
function standingFor({ drawing }) {
  const groups = new Map([...drawing.visible.members].flatMap(([group, refs]) => refs.map((ref) => [ref, group])));
  return (ref) => groups.get(ref) ?? ref;
}

/** What a connection is drawn as. @param {string} id @param {(ref: string) => string} standing */
function drawnEdge(id, standing) {
  const { from, relation, to } = endsOf(id);
  const ends = [standing(from), standing(to)];
  return ends[0] === from && ends[1] === to ? id : [ends[0], relation, ends[1]].join('|');
}

/** @param {string[]} nodes @param {Edge[]} edges @returns {Omit<Marks, 'picked'>} */
function routeMarks(nodes, edges) {
  const next = new Set(nodes.slice(1).map((ref, at) => [nodes[at], ref].toSorted().join('~')));
  return { chosen: null, lit: new Set(nodes), litEdges: idsOf(edges.filter(({ from, to }) => next.has([from, to].toSorted().join('~')))) };
}

/** @param {Edge[]} edges */
const idsOf = (edges) => new Set(edges.map((edge) => edge.id));
