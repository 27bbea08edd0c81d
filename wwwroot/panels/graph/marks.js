/** @import { Edge } from '../../api/types.js' */
/** @import { Selection } from '../../app/state.js' */
/** @import { Shown } from '../../app/shown.js' */
import { isClaim, litBy } from '../../app/linking.js';

/** What lights up, by id; null lights everything. @typedef {{ chosen: string|null, lit: Set<string>|null, litEdges: Set<string>|null }} Marks */

/** Around an entity or a connection what it touches; else what the reports behind the selection connect.
 *  @param {Selection|null} selection @param {Shown} shown @param {Edge[]} edges @returns {Marks} */
export function marksOf(selection, shown, edges) {
  const lit = litBy(selection, shown);
  if (selection === null || lit === null) return { chosen: null, lit: null, litEdges: null };
  const { what, id } = selection;
  if (what === 'report' || what === 'days' || isClaim(selection)) {
    const behind = edges.filter((edge) => edge.behind?.some((ref) => lit.reports.has(ref)));
    return { chosen: null, lit: lit.entities, litEdges: idsOf(behind) };
  }
  const touched = edges.filter((edge) => (what === 'edge' ? edge.id === id : edge.from === id || edge.to === id));
  return { chosen: id, lit: new Set(touched.flatMap(({ from, to }) => [from, to])), litEdges: idsOf(touched) };
}

/** @param {Edge[]} edges */
const idsOf = (edges) => new Set(edges.map((edge) => edge.id));
