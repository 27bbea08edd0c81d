/** @import { ReportRow } from '../../api/types.js' */
/** @import { Column } from './columns.js' */
import { el } from '../../components/dom.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { CELL_VIEWS } from './cells.js';

/** Said before a cell where there is no heading above it. @type {Record<string, string>} */
const labels = texts.table.labels;

/** @param {ReportRow} row @param {Column[]} columns @param {number} index among all rows, from 0 */
export const rowView = (row, columns, index) =>
  el('div', { role: 'row', class: 'row', 'data-ref': row.ref, tabindex: '-1', 'aria-rowindex': index + 2, 'aria-selected': 'false' },
    ...columns.map(({ key }) => el('div', { role: 'gridcell', class: `cell cell-${key}`, 'data-label': labels[key] }, ...(CELL_VIEWS[key]?.(row) ?? []))));

/** The heading of rows that a question cannot place. @param {string} title @param {number} total @param {number} columns @param {number} index */
export const dividerView = (title, total, columns, index) =>
  el('div', { role: 'row', class: 'divider', 'aria-rowindex': index + 2 },
    el('div', { role: 'gridcell', 'aria-colspan': columns }, title, ' ', el('span', { class: 'quiet' }, formatNumber(total))));
