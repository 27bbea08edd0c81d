/** @import { ReportFact } from '../api/types.js' */
/** @import { Selection } from './state.js' */
/** @import { Shown } from './shown.js' */
import { isOnDays, readDays } from './days.js';
import { kindOf, namedBy } from './facts.js';
import { endsOf } from './picture.js';

/** What all views light up: the reports behind a selection and the entities that they name. @typedef {{ reports: Set<string>, entities: Set<string> }} Lit */

/** @param {Selection|null} selection @param {Shown} shown @returns {Lit|null} null when nothing is selected */
export function litBy(selection, shown) {
  if (selection === null) return null;
  const behind = reportsBehind(selection, shown);
  const reports = shown.left.filter((fact) => behind(fact));
  const entities = new Set(reports.flatMap(namedBy));
  if (selection.what === 'node' && !isClaim(selection)) entities.add(selection.id);
  return { reports: new Set(reports.map(({ ref }) => ref)), entities };
}

/** A claim is selected like an entity; what lights up is what its reports connect. @param {Selection} selection */
export const isClaim = ({ what, id }) => what === 'node' && kindOf(id) === 'claim';

/** What choosing a drawn thing selects. @param {string} ref @returns {Selection} */
export const selectionOf = (ref) => ({ what: kindOf(ref) === 'report' ? 'report' : 'node', id: ref });

/** @param {Selection} selection @param {Shown} shown @returns {(fact: ReportFact) => boolean} */
function reportsBehind({ what, id }, { drawing }) {
  if (what === 'report') return ({ ref }) => ref === id;
  if (isClaim({ what, id })) return ({ claim }) => claim === id;
  if (what === 'node') return (fact) => namedBy(fact).includes(id);
  if (what === 'edge') return behindEdge(id, drawing.visible.graph.edges.find((edge) => edge.id === id)?.behind);
  const days = readDays(id);
  return (fact) => days !== null && isOnDays(fact, days);
}

/** An edge names its reports; one that is not drawn is behind what names both its ends. @param {string} id @param {string[]|undefined} behind
 *  @returns {(fact: ReportFact) => boolean} */
function behindEdge(id, behind) {
  if (behind) return ({ ref }) => behind.includes(ref);
  const { from, to } = endsOf(id);
  return (fact) => [from, to].every((end) => namedBy(fact).includes(end));
}
