/** @import { ReportRow, Step } from '../api/types.js' */
import { el, name } from './dom.js';
import { texts } from '../app/texts.js';

/** Who has it from whom in one line: "← LIGA.net ← sources in HUR". @param {Step[]} chain */
export function chainLine(chain) {
  return chain.slice(1).flatMap((step) => [
    el('span', { class: 'from', 'aria-hidden': 'true' }, ' ← '),
    el('span', { class: 'visually-hidden' }, `, ${texts.table.cites} `),
    name(step.speaker.name),
  ]);
}

/** The chain of a row that tells most: the longest. @param {ReportRow} row @returns {Step[]} */
export const mainChain = (row) => [...row.chains].sort((a, b) => b.length - a.length)[0] ?? [];

/** @param {ReportRow} row */
export const isRootUnknown = (row) => (mainChain(row).at(-1)?.lineage ?? row.lineage) === 'unknown';

/** A name that can be opened. @param {import('../api/types.js').Item} item @param {(ref: string) => void} open */
export const itemButton = (item, open) =>
  el('button', { type: 'button', class: 'item-link', title: item.detail, on: { click: () => open(item.ref) } }, name(item.name));

/** @param {Node[]} nodes @returns {(Node|string)[]} */
export const listed = (nodes) => nodes.flatMap((node, index) => (index ? [', ', node] : [node]));
