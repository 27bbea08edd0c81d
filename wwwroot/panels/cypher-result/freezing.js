/** @import { FreezeOrder, SnapshotKind } from '../../api/snapshots.js' */
/** @import { Subject } from '../snapshot/order.js' */
/** @import { Bench, Run } from '../cypher/bench.js' */
import { graphOf } from './result-graph.js';

/** Only what a statement reads can be asked again. @param {Run|null} run */
const canBeFrozen = (run) => run !== null && run.status === 'done' && run.rows.length > 0 && (run.summary?.queryType ?? 'r') === 'r';

/**
 * What came of a run, to be frozen: its rows as a table, and what stands in them as a drawing.
 * @param {Bench} bench @param {() => Record<string, { x: number, y: number }>} places @returns {Subject}
 */
export const subjectOf = (bench, places) => ({
  isReady: () => canBeFrozen(bench.run),
  isEvidence: () => false,
  kinds: () => kindsOf(bench),
  order: (kind) => orderOf(/** @type {Run} */ (bench.run), kind, places()),
});

/** The first is what is looked at. @param {Bench} bench @returns {SnapshotKind[]} */
function kindsOf({ run, text: { view } }) {
  if (!run || graphOf(run.rows).graph.nodes.length === 0) return ['table'];
  return view === 'graph' ? ['graph', 'table'] : ['table', 'graph'];
}

/** @param {Run} run @param {SnapshotKind} kind @param {Record<string, { x: number, y: number }>} places @returns {FreezeOrder} */
const orderOf = ({ statement, parameters }, kind, places) => (
  { kind, cypher: { text: statement, parameters: JSON.parse(parameters.trim() || '{}'), ...(kind === 'graph' ? { places } : {}) } });
