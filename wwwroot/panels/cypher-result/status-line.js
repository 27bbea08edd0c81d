/** @import { Run } from '../cypher/bench.js' */
import { texts } from '../../app/texts.js';
import { el, iconOf } from '../../components/dom.js';
import { planOf } from '../cypher/bench.js';

/** How a run stands: rows, time, what it changed. @param {Run} run @returns {Node[]} */
export function statusLine(run) {
  const { result, time } = texts.cypher;
  const parts = [...headOf(run), time(run.milliseconds)].map((text) => el('span', { class: 'status-part' }, text));
  const deeds = run.summary?.counters ? result.deeds(run.summary.counters) : [];
  const isWrite = ['rw', 'w', 's'].includes(run.summary?.queryType ?? '') && !isExplained(run);
  if (deeds.length) return [...parts, el('span', { class: 'tag writes' }, iconOf('pencil'), deeds.join(', '))];
  return isWrite ? [...parts, el('span', { class: 'tag' }, result.unchanged)] : parts;
}

/** @param {Run} run */
function headOf({ status, total, ...run }) {
  const { result } = texts.cypher;
  if (status === 'running') return [result.running, ...(total ? [result.rows(total)] : [])];
  if (status === 'failed') return [result.failed, ...(total ? [result.rows(total)] : [])];
  if (status === 'stopped') return [result.stopped, result.rows(total)];
  return [isExplained(run) ? result.explained : result.rows(total)];
}

/** @param {Pick<Run, 'summary'>} run */
const isExplained = (run) => Boolean(planOf(/** @type {Run} */ (run)) && !run.summary?.profiledQueryPlan);
