/** @import { Contradictions, FigureGroup, FigurePair, FigureRow } from '../../api/types.js' */
import { el, name } from '../../components/dom.js';
import { WIDEST_WINDOW, windowOf } from '../../app/lens.js';
import { texts } from '../../app/texts.js';

/** Which figures contradict one another, by a window that the reader chooses; those of which it cannot be told, and those that differ at different times.
 *  @param {Contradictions} found @param {FigureGroup[]} groups @param {(window: number) => void} choose @returns {Node[]} */
export function contradictionList(found, groups, choose) {
  const words = texts.provenance.contradict;
  const rows = new Map(groups.flatMap((group) => group.rows).map((row) => [row.report, row]));
  const of = (/** @type {FigurePair['verdict']} */ verdict) => found.pairs.filter((pair) => pair.verdict === verdict);
  const list = (/** @type {FigurePair[]} */ pairs, /** @type {number} */ total) => [
    el('ul', { class: 'pairs' }, ...pairs.map((pair) => pairLine(pair, rows))),
    total > pairs.length && el('p', { class: 'quiet' }, words.more(total - pairs.length))];
  return [
    windowField(found.window, choose),
    ...(found.contradicting ? list(of('contradict'), found.contradicting) : [el('p', {}, words.none)]),
    ...(found.cannotTell ? [el('h4', {}, words.cannotTell), ...list(of('cannot-tell'), found.cannotTell)] : []),
    ...(found.apart ? [el('h4', {}, words.apart), ...list(of('apart'), found.apart)] : []),
    found.notCompared > 0 && el('p', { class: 'quiet' }, words.notCompared(found.notCompared)),
  ].filter((node) => node instanceof Node);
}

/** @param {number} window @param {(window: number) => void} choose */
function windowField(window, choose) {
  const { rule: [before, after], window: label } = texts.provenance.contradict;
  const input = el('input', { type: 'number', min: 0, max: WIDEST_WINDOW, step: 1, value: window, 'aria-label': label, 'data-keep': 'window',
    on: { change: () => choose(windowOf(input.value)) } });
  return el('p', { class: 'quiet window' }, `${before} `, input, ` ${after}`);
}

/** @param {FigurePair} pair @param {Map<string, FigureRow>} rows */
function pairLine({ one, other, days, verdict, sameOrigin }, rows) {
  const words = texts.provenance.contradict;
  const [a, b] = [rows.get(one), rows.get(other)];
  if (!a || !b) return null;
  const side = (/** @type {FigureRow} */ { figure, speaker }) => el('span', {}, el('span', { class: 'strong' }, figure.text), ' ', name(speaker.name, 'quiet'));
  const notes = [typeof days === 'number' ? (days ? words.days(days) : words.overlap) : '', sameOrigin ? words.sameOrigin : ''].filter(Boolean);
  return el('li', {}, side(a), el('span', { class: `sign ${verdict}` }, el('span', { 'aria-hidden': 'true' }, verdict === 'contradict' ? '≠' : verdict === 'apart' ? '↔' : '?'),
    el('span', { class: 'visually-hidden' }, ` ${words.and} `)), side(b), notes.length > 0 && el('span', { class: 'quiet' }, notes.join(' · ')));
}
