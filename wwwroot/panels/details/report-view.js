/** @import { Item, ReportRow } from '../../api/types.js' */
import { chainPath, itemButton } from '../../components/chain.js';
import { el, name } from '../../components/dom.js';
import { kindMark, stanceMark } from '../../components/marks.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { evidenceView } from './evidence-view.js';

/** A report as the whole panel. @param {ReportRow} row @param {(ref: string) => void} open @param {string} note */
export function reportPage(row, open, note) {
  const head = [el('div', { class: 'details-title' }, kindMark(row.speaker.kind), el('div', {},
    el('h2', {}, itemButton(row.speaker, open)),
    el('p', { class: 'stance' }, stanceMark(row.stance), texts.stances[row.stance], texts.modality(row.modality) && `, ${texts.modality(row.modality)}`)))];
  const body = [note && el('p', { class: 'quiet' }, note), el('p', { class: 'claim-text' }, row.claim.text), ...reportView(row, open)];
  return { head, body: body.filter((part) => part instanceof Node) };
}

/** Everything about one report. @param {ReportRow} row @param {(ref: string) => void} open @returns {Node[]} */
export function reportView(row, open) {
  const items = (/** @type {Item[]} */ list) => list.map((item) => el('div', {}, itemButton(item, open)));
  return [
    row.summary && row.summary !== row.claim.text ? el('p', { class: 'description' }, row.summary) : null,
    el('dl', { class: 'facts' }, ...pairs([
      [texts.details.about, items(row.subjects)],
      [texts.details.figure, row.figure ? [row.figure.text, row.figure.scope ? `, ${texts.scope(row.figure.scope)}` : ''] : []],
      [texts.details.asOf, [formatSpan(row.asOf)]],
      [texts.details.said, [formatSpan(row.said)]],
      [texts.details.stated, [texts.modality(row.modality)]],
      [texts.details.where, items(row.places)],
      [texts.details.under, row.agreements.length ? row.agreements.map((agreement) => el('div', {}, itemButton(agreement, open),
        agreement.article && el('span', { class: 'quiet' }, ` ${texts.table.article(agreement.article)}`))) : [texts.table.notStated]],
      [texts.table.alsoDiscussed.replace(/:$/, ''), items(row.alsoDiscussed)],
      [texts.details.document, documentOf(row)],
    ])),
    ...chains(row, open),
    ...(row.evidence ? [el('h4', {}, texts.details.claimWeight), evidenceView(row.evidence, open)] : []),
  ].filter((node) => node !== null);
}

/** @param {[string, (Node|string)[]][]} list */
const pairs = (list) => list.filter(([, content]) => content.some((part) => part !== '')).flatMap(([label, content]) =>
  [el('dt', {}, label.charAt(0).toUpperCase() + label.slice(1)), el('dd', {}, ...content)]);

/** @param {ReportRow} row */
function documentOf({ document: place }) {
  if (!place) return [];
  const line = place.line ? `, ${texts.table.line(place.line)}` : '';
  return [name(place.title || place.outlet || ''), line, place.held === false ? el('span', { class: 'quiet' }, ` (${texts.details.notHeld})`) : ''];
}

/** @param {ReportRow} row @param {(ref: string) => void} open @returns {Node[]} */
function chains({ chains: all }, open) {
  if (all.length === 0) return [];
  return [el('h4', {}, all.length === 1 ? texts.details.chain : texts.details.chains), ...all.map((chain) => chainPath(chain, open))];
}
