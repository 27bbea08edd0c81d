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
  document: (row) => (row.document ? `${row.document.outlet ?? ''} ${row.document.title ?? ''} ${row.document.line ?? 0}` : null),
  said: (row) => row.said?.to ?? row.said?.from ?? null,
};

/** @param {string|number} a @param {string|number} b */
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)));

/** The rows in order; equal ones keep the order they came in. @param {ReportRow[]} rows @param {Sort} sort @returns {ReportRow[]} */
export function sortRows(rows, { column, direction }) {
  const key = SORT_KEYS[column];
  if (!key) return rows;
  const sign = direction === 'asc' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}
