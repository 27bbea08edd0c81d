/** @import { Summary } from '../../api/query-types.js' */
import { ApiError } from '../../api/client.js';
import { explain } from '../../api/query-route.js';
import { placeOf, sentenceOf } from './fault-place.js';

/**
 * What is wrong or odd in a text; line and column counted from 1.
 * @typedef {{ line: number, column: number, message: string, severity: 'error'|'warning' }} Remark
 * @typedef {{ remarks: Remark[], queryType: string|null }} Checked `queryType` as in a summary; null where the text is at fault
 */

/** @type {Checked} */
export const UNCHECKED = { remarks: [], queryType: null };

const ASKS_PLAN = /^((?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*)(EXPLAIN|PROFILE)\b/i;

/** The text as a question for its plan, without running it, and the lines that come before it. @param {string} text */
export const planQuestion = (text) =>
  (ASKS_PLAN.test(text) ? { statement: text.replace(ASKS_PLAN, '$1EXPLAIN'), lines: 0 } : { statement: `EXPLAIN\n${text}`, lines: 1 });

/** Has a text checked by the store, which does not run it. @param {string} text @param {AbortSignal} signal @returns {Promise<Checked>} */
export async function check(text, signal) {
  if (text.trim() === '') return UNCHECKED;
  const { statement, lines } = planQuestion(text);
  try {
    const summary = await explain(statement, signal);
    return { remarks: notesOf(summary, lines), queryType: summary.queryType ?? null };
  } catch (error) {
    if (signal.aborted || !(error instanceof ApiError)) throw error;
    const place = placeOf(error.message);
    if (!place) return UNCHECKED;
    return { remarks: [{ line: place.line - lines, column: place.column, message: sentenceOf(error.message), severity: 'error' }], queryType: null };
  }
}

/** @param {Summary} summary @param {number} lines @returns {Remark[]} */
const notesOf = ({ notifications = [] }, lines) => notifications.flatMap(({ position, description, severity }) =>
  (position && severity === 'WARNING' ? [{ line: position.line - lines, column: position.column, message: description, severity: /** @type {const} */ ('warning') }] : []));
