/** @import { Plan, TypedValue } from '../../api/query-types.js' */

/**
 * One step of a plan; the last one to run stands first. `depth` counts from 0; numbers are null where the plan does not say.
 * @typedef {{ depth: number, operator: string, details: string, estimated: number|null, rows: number|null, hits: number|null }} PlanRow
 */

/** @param {Plan} plan @param {number} [depth] @returns {PlanRow[]} */
export function planRows(plan, depth = 0) {
  const { operatorType, arguments: said } = plan;
  const row = {
    depth, operator: operatorType.replace(/@.*$/, ''), details: textOf(said.Details) ?? '', estimated: numberOf(said.EstimatedRows),
    rows: plan.records ?? numberOf(said.Rows), hits: plan.dbHits ?? numberOf(said.DbHits),
  };
  return [row, ...plan.children.flatMap((child) => planRows(child, depth + 1))];
}

/** @param {TypedValue|undefined} value */
const textOf = (value) => (value === undefined ? null : String(typeof value === 'object' && value !== null && '_value' in value ? value._value : value));

/** @param {TypedValue|undefined} value */
function numberOf(value) {
  const text = textOf(value);
  return text === null || text === 'null' ? null : Number(text);
}
