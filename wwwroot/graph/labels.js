/**
 * A rectangle in the drawing, in the drawing's own units: top left corner, width, height.
 * @typedef {{ id: string, x: number, y: number, width: number, height: number }} Box
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

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * A label that looks for a place: its size, and the node that it names.
 * @typedef {{ id: string, x: number, y: number, size: number, width: number, height: number, weight: number }} Label
 * @typedef {'below'|'above'|'right'|'left'} Side
 */

const GAP = 3;

/** Where a label lies on each side of its node, the usual side first. @type {[Side, (label: Label) => { x: number, y: number }][]} */
const SIDES = [
  ['below', ({ x, y, size, width }) => ({ x: x - width / 2, y: y + size / 2 + GAP })],
  ['above', ({ x, y, size, width, height }) => ({ x: x - width / 2, y: y - size / 2 - GAP - height })],
  ['right', ({ x, y, size, height }) => ({ x: x + size / 2 + GAP, y: y - height / 2 })],
  ['left', ({ x, y, size, width, height }) => ({ x: x - size / 2 - GAP - width, y: y - height / 2 })],
];

/**
 * A side for every label on which it lies neither on another label nor on a node; the heavier label chooses first,
 * and one that finds no place is left out. Beside its node a label stays within the drawing.
 * @param {Label[]} labels
 * @param {number} [margin] how far labels may reach beyond the outermost nodes
 * @returns {Map<string, Side>}
 */
export function placeLabels(labels, margin = Infinity) {
  const [left, right] = [Math.min(...labels.map(({ x }) => x)) - margin, Math.max(...labels.map(({ x }) => x)) + margin];
  const nodes = labels.map(({ id, x, y, size }) => ({ id, x: x - size / 2, y: y - size / 2, width: size, height: size }));
  /** @type {Box[]} */
  const placed = [];
  /** @type {Map<string, Side>} */
  const sides = new Map();
  for (const label of [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    for (const [side, corner] of SIDES) {
      const box = { id: label.id, ...corner(label), width: label.width, height: label.height };
      if (placed.some((other) => overlap(box, other)) || nodes.some((node) => node.id !== label.id && overlap(box, node))) continue;
      if (side !== 'below' && (box.x < left || box.x + box.width > right)) continue;
      placed.push(box);
      sides.set(label.id, side);
      break;
    }
  }
  return sides;
}
