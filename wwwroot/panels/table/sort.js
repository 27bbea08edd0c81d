/** @import { ReportRow } from '../../api/types.js' */
/** @import { Sort } from '../../app/state.js' */
import { LANGUAGE } from '../../app/texts.js';

const words = new Intl.Collator(LANGUAGE, { numeric: true, sensitivity: 'base' });

/** What each column is sorted by; null sorts last either way. @type {Record<string, (row: ReportRow) => string|number|null>} */
export const SORT_KEYS = {
  speaker: (row) => row.speaker.name,
  subject: (row) => row.subjects[0]?.name ?? null,
  figure: (row) => row.figure?.best ?? row.figure?.high ?? row.figure?.low ?? null,
  place: (row) => row.places[0]?.name ?? null,
  agreement: (row) => row.agreements[0]?.name ?? null,
  origins: (row) => row.evidence?.independentOrigins ?? null,
  said: (row) => row.said?.to ?? row.said?.from ?? null,
  asOf: (row) => row.asOf?.to ?? row.asOf?.from ?? null,
  recorded: (row) => row.recorded ?? null,
};

/** @param {string|number} a @param {string|number} b */
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)));

/** The rows in order; equal ones keep the order they came in. @param {ReportRow[]} rows @param {Sort|null} sort null keeps their order
 *  @returns {ReportRow[]} */
export function sortRows(rows, sort) {
  const key = SORT_KEYS[sort?.column ?? ''];
  if (!key) return rows;
  const sign = sort?.direction === 'asc' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}
