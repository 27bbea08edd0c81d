/**
 * The place of a label in the drawing, in the drawing's own units: top left corner, width, height.
 * @typedef {{ id: string, x: number, y: number, width: number, height: number, weight: number }} LabelBox
 */

const LONGEST = 40;

/** A name short enough for a label, cut between words where that loses little. @param {string} name @param {number} [longest] */
export function shorten(name, longest = LONGEST) {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const cut = letters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** A name in lines of about equal length, broken between words. @param {string} text @param {number} width letters per line */
export function wrap(text, width) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** @param {LabelBox} a @param {LabelBox} b */
const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * The labels that must be hidden so that none lies on another or on a node: the heavier label stays.
 * @param {LabelBox[]} labels
 * @param {LabelBox[]} nodes what no label may cover; a label may touch its own node
 * @returns {Set<string>}
 */
export function crowdedOut(labels, nodes) {
  const hidden = new Set();
  /** @type {LabelBox[]} */
  const placed = [];
  for (const label of [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const free = !placed.some((other) => overlap(label, other)) &&
      !nodes.some((node) => node.id !== label.id && overlap(label, node));
    if (free) placed.push(label);
    else hidden.add(label.id);
  }
  return hidden;
}
