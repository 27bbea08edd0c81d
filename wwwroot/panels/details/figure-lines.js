/** @import { FigureRow } from '../../api/types.js' */

/**
 * A figure that a speaker gives as its own, with those who only tell it on. One that was told on differently is a line of its own.
 * @typedef {{ number: number, row: FigureRow, reports: string[], told: FigureRow[] }} FigureLine
 */

/** The rows of one claim as lines, numbered in the order of the time they speak of. @param {FigureRow[]} rows @returns {FigureLine[]} */
export function figureLines(rows) {
  /** @type {FigureLine[]} */
  const lines = [];
  for (const row of rows.filter(({ own }) => own)) {
    const same = lines.find((line) => line.row.speaker.ref === row.speaker.ref && sameFigure(line.row, row) && sameDays(line.row, row));
    if (same) same.reports.push(row.report);
    else lines.push(lineOf(row));
  }
  for (const row of rows.filter(({ own }) => !own)) {
    const from = lines.filter((line) => row.roots.some(({ report }) => line.reports.includes(report)) && sameFigure(line.row, row));
    for (const line of from) tellOn(line, row);
    if (from.length === 0) lines.push(lineOf(row));
  }
  return lines.sort((a, b) => timeOf(a.row).localeCompare(timeOf(b.row))).map((line, index) => ({ ...line, number: index + 1 }));
}

/** @param {FigureRow} row @returns {FigureLine} */
const lineOf = (row) => ({ number: 0, row, reports: [row.report], told: [] });

/** A speaker who tells it on twice is named once. @param {FigureLine} line @param {FigureRow} row */
function tellOn(line, row) {
  line.reports.push(row.report);
  if (!line.told.some(({ speaker }) => speaker.ref === row.speaker.ref)) line.told.push(row);
}

/** @param {FigureRow} a @param {FigureRow} b */
function sameFigure(a, b) {
  const keyOf = (/** @type {FigureRow} */ { figure: { low, best, high, approximation, text }, stance }) =>
    JSON.stringify([low ?? null, best ?? null, high ?? null, approximation ?? null, text, stance]);
  return keyOf(a) === keyOf(b);
}

/** @param {FigureRow} a @param {FigureRow} b */
const sameDays = (a, b) => a.asOf?.from === b.asOf?.from && a.asOf?.to === b.asOf?.to;

/** What has no time comes last. @param {FigureRow} row */
const timeOf = ({ asOf }) => asOf?.from ?? asOf?.to ?? '9999';
