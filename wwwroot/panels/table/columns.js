/** @import { ListedQuestion } from '../../api/types.js' */
import { texts } from '../../app/texts.js';

/**
 * A column of the table: which cell it shows, and what stands above it.
 * @typedef {{ key: string, title: string, short: string }} Column
 */

/** The columns of the page's own question, in reading order. */
const OWN = ['speaker', 'subject', 'figure', 'place', 'agreement', 'origins', 'said'];

/** How wide each may be. @type {Record<string, string>} */
const WIDTHS = {
  speaker: 'minmax(150px, 1.5fr)', subject: 'minmax(170px, 2.7fr)', figure: 'minmax(74px, 0.85fr)', place: 'minmax(66px, 0.85fr)',
  agreement: 'minmax(88px, 0.9fr)', origins: '70px', said: 'minmax(98px, 1.1fr)', asOf: 'minmax(78px, 0.8fr)', recorded: 'minmax(78px, 0.8fr)',
};

/** The cell that shows a part of a report; some show two. @type {Record<string, string>} */
const CELLS = { chain: 'speaker', stance: 'speaker', modality: 'speaker', claim: 'subject', document: 'said' };

/** What a question's table shows: a part that stands in the cell of another has no column of its own. @param {ListedQuestion|null} question
 *  @returns {Column[]} */
export function columnsOf(question) {
  if (question === null) return OWN.map((key) => ({ key, title: titleOf(key), short: texts.table.short[key] ?? titleOf(key) }));
  /** @type {Map<string, Column>} */
  const columns = new Map();
  for (const { name, title } of question.columns) {
    const key = CELLS[name] ?? name;
    if (key in WIDTHS && !columns.has(key)) columns.set(key, { key, title, short: title });
  }
  return [...columns.values()];
}

/** @param {string} key */
const titleOf = (key) => texts.table.columns[/** @type {keyof typeof texts.table.columns} */ (key)] ?? key;

/** Puts the columns in their places: every row takes them from the grid. @param {HTMLElement} grid @param {Column[]} columns */
export function placeColumns(grid, columns) {
  grid.style.setProperty('--columns', columns.map(({ key }) => WIDTHS[key]).join(' '));
  columns.forEach(({ key }, index) => grid.style.setProperty(`--at-${key}`, String(index + 1)));
}
