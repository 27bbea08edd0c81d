/** @import { Edge } from '../../api/types.js' */
/** @import { Selection } from '../../app/state.js' */
/** @import { Shown } from '../../app/shown.js' */
import { isClaim, litBy } from '../../app/linking.js';
import { nodesOf } from '../../app/tools.js';

/** What lights up, by id; null lights everything. @typedef {{ chosen: string|null, lit: Set<string>|null, litEdges: Set<string>|null, picked: ReadonlySet<string> }} Marks */

/** Around an entity or a connection what it touches; else what the reports behind the selection connect. Where nothing is selected, a path that
 *  stands out: its entities and what is between one and the next.
 *  @param {Selection|null} selection @param {Shown} shown @param {Edge[]} edges @param {{ route?: string|null, picked?: string[] }} [besides]
 *  a path that stands out, and entities that are chosen together @returns {Marks} */
export function marksOf(selection, shown, edges, { route = null, picked: together = [] } = {}) {
  const picked = new Set(together);
  if (selection === null && route !== null) return { ...routeMarks(nodesOf(route), edges), picked };
  const lit = litBy(selection, shown);
  if (selection === null || lit === null) return { chosen: null, lit: null, litEdges: null, picked };
  const { what, id } = selection;
  const touching = (what === 'report' || isClaim(selection)) && edges.some(({ from, to }) => from === id || to === id);
  if (!touching && (what === 'report' || what === 'days' || isClaim(selection))) {
    const behind = edges.filter((edge) => edge.behind?.some((ref) => lit.reports.has(ref)));
    return { chosen: null, lit: lit.entities, litEdges: idsOf(behind), picked };
  }
  const touched = edges.filter((edge) => (what === 'edge' ? edge.id === id : edge.from === id || edge.to === id));
  return { chosen: id, lit: new Set(touched.flatMap(({ from, to }) => [from, to])), litEdges: idsOf(touched), picked };
}

/** @param {string[]} nodes @param {Edge[]} edges @returns {Omit<Marks, 'picked'>} */
function routeMarks(nodes, edges) {
  const next = new Set(nodes.slice(1).map((ref, at) => [nodes[at], ref].toSorted().join('~')));
  return { chosen: null, lit: new Set(nodes), litEdges: idsOf(edges.filter(({ from, to }) => next.has([from, to].toSorted().join('~')))) };
}

/** @param {Edge[]} edges */
const idsOf = (edges) => new Set(edges.map((edge) => edge.id));
