/** @import { ReportRow, Step } from '../api/types.js' */
import { el, name } from './dom.js';
import { kindMark } from './marks.js';
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

/**
 * The chain drawn as a path, from who says it down to where it comes from.
 * @param {Step[]} chain
 * @param {(ref: string) => void} open
 */
export function chainPath(chain, open) {
  return el('ol', { class: 'chain-path' }, ...chain.map((step, index) => chainStep(step, index === chain.length - 1, open)));
}

/** @param {Step} step @param {boolean} last @param {(ref: string) => void} open */
function chainStep(step, last, open) {
  const speaksFor = (step.speaksFor ?? []).filter((actor) => actor.ref !== step.speaker.ref);
  return el('li', { class: last ? 'root' : '' },
    el('span', { class: 'dot' }, kindMark(step.speaker.kind)),
    el('span', { class: 'who' },
      itemButton(step.speaker, open),
      speaksFor.length > 0 && el('span', { class: 'quiet' }, ` ${texts.details.speaksFor} `, ...listed(speaksFor.map((actor) => name(actor.name)))),
      step.stance && step.stance !== 'asserts' && el('span', { class: 'quiet' }, ` ${texts.stances[step.stance]}`)),
    el('span', { class: 'how' }, howOf(step, last)));
}

/** @param {Step} step @param {boolean} last */
function howOf(step, last) {
  if (!last) return texts.mode(step.mode);
  return step.lineage === 'unknown' ? texts.details.rootUnknown : texts.details.origin;
}

/** A name that can be opened. @param {import('../api/types.js').Item} item @param {(ref: string) => void} open */
export const itemButton = (item, open) =>
  el('button', { type: 'button', class: 'item-link', title: item.detail, on: { click: () => open(item.ref) } }, name(item.name));

/** @param {Node[]} nodes @returns {(Node|string)[]} */
export const listed = (nodes) => nodes.flatMap((node, index) => (index ? [', ', node] : [node]));
