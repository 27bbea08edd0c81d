/** @import { FigureRow } from '../../api/types.js' */

/** Rows that give the same figure with the same stance, together: a figure that is told on is one figure. A speaker who gives it twice
 *  as of the same days is named once. @param {FigureRow[]} rows @returns {[FigureRow, ...FigureRow[]][]} in the order of the first of each */
export function sameFigures(rows) {
  /** @type {Map<string, [FigureRow, ...FigureRow[]]>} */
  const groups = new Map();
  for (const row of rows) {
    const { low, best, high, approximation, text } = row.figure;
    const key = JSON.stringify([low, best, high, approximation, text, row.stance]);
    const group = groups.get(key);
    if (!group) groups.set(key, [row]);
    else if (!group.some((one) => one.speaker.ref === row.speaker.ref && sameDays(one, row))) group.push(row);
  }
  return [...groups.values()];
}

/** @param {FigureRow} a @param {FigureRow} b */
const sameDays = (a, b) => a.asOf?.from === b.asOf?.from && a.asOf?.to === b.asOf?.to;
