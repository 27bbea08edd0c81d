/**
 * Where a text is at fault: line and column counted from 1.
 * @typedef {{ line: number, column: number }} Place
 */

const PLACE = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)/;

/** The place that an error's message names, or null. @param {string} message @returns {Place|null} */
export function placeOf(message) {
  const found = PLACE.exec(message);
  return found ? { line: Number(found[1]), column: Number(found[2]) } : null;
}

/** The sentence of a message, without its place and without the excerpt that follows it. @param {string} message */
export function sentenceOf(message) {
  const found = PLACE.exec(message);
  const sentence = found ? message.slice(0, found.index) : message;
  return sentence.trim();
}
