/** @import { SnapshotKind } from '../../api/snapshots.js' */
import { el, freshId } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

/** A field with its label and what helps to fill it. @param {string} label @param {HTMLElement} input @param {string} [hint] */
export function field(label, input, hint = '') {
  input.id ||= freshId('field');
  const hintId = hint && freshId('hint');
  if (hintId) input.setAttribute('aria-describedby', hintId);
  return el('p', { class: 'field' }, el('label', { for: input.id }, label), input, hint && el('span', { class: 'quiet', id: hintId }, hint));
}

/** @param {[string, string][]} options values and their words */
export const selectOf = (options) => el('select', {}, ...options.map(([value, text]) => el('option', { value }, text)));

/** @param {SnapshotKind[]} kinds @param {SnapshotKind} chosen @param {(kind: SnapshotKind) => void} choose */
export function kindChoice(kinds, chosen, choose) {
  const name = freshId('kind');
  return el('fieldset', { class: 'segmented' }, el('legend', { class: 'visually-hidden' }, texts.snapshots.kind), ...kinds.map((kind) => el('label', {},
    el('input', { type: 'radio', name, value: kind, checked: kind === chosen, on: { change: () => choose(kind) } }), el('span', {}, texts.snapshots.kinds[kind]))));
}
