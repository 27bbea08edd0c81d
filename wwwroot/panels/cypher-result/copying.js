/** @import { Run } from '../cypher/bench.js' */
import { plainText } from './value-text.js';

/** The rows as lines with tabs between the columns, as spreadsheets read them. @param {Pick<Run, 'fields'|'rows'>} run */
export function rowsText({ fields, rows }) {
  const cell = (/** @type {string} */ text) => text.replace(/[\t\r\n]+/g, ' ');
  return [fields, ...rows.map((row) => row.map(plainText))].map((line) => line.map(cell).join('\t')).join('\n');
}
