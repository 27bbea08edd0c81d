/** @import { App } from '../../app/app.js' */
/** @import { Claim, Item, ReportRow } from '../../api/types.js' */
import { itemButton } from '../../components/chain.js';
import { el, name } from '../../components/dom.js';
import { kindMark, stanceMark } from '../../components/marks.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { citationDrawing } from './citation-drawing.js';
import { citationsOf } from './citation-layout.js';
import { provenanceView } from './provenance-view.js';
import { section } from './section.js';

/** A report as the whole panel: itself, and on whose word its claim stands. @param {App} app @param {{ row: ReportRow, claim: Claim, note: string }} report
 *  @param {(ref: string) => void} open */
export function reportPage(app, { row, claim, note }, open) {
  const head = [el('div', { class: 'details-title' }, kindMark(row.speaker.kind), el('div', {},
    el('h2', {}, itemButton(row.speaker, open)),
    el('p', { class: 'stance' }, stanceMark(row.stance), texts.stances[row.stance], texts.modality(row.modality) && `, ${texts.modality(row.modality)}`)))];
  const body = [
    note && el('p', { class: 'quiet' }, note),
    el('p', { class: 'claim-text' }, el('button', { type: 'button', class: 'item-link', title: texts.provenance.openClaim, on: { click: () => open(row.claim.ref) } }, row.claim.text)),
    ...reportFacts(row),
    ...provenanceView(app, claim, { open, claims: 'one', of: row.claim.ref, measured: Boolean(claim.measure), current: row.ref,
      facts: [section(texts.provenance.claim, claimFacts(row, open))] })];
  return { head, body: body.filter((part) => part instanceof Node) };
}

/** Everything about one report among others. @param {ReportRow} row @param {(ref: string) => void} open @returns {Node[]} */
export const reportView = (row, open) => [
  ...reportFacts(row),
  claimFacts(row, open),
  el('h4', {}, row.chains.length === 1 ? texts.details.chain : texts.details.chains),
  ...citationDrawing(citationsOf(row.chains), { open, first: [], current: row.ref }),
];

/** @param {ReportRow} row @returns {Node[]} */
const reportFacts = (row) => [
  row.summary && row.summary !== row.claim.text ? el('p', { class: 'description' }, row.summary) : null,
  el('dl', { class: 'facts' }, ...pairs([
    [texts.details.figure, row.figure ? [row.figure.text, row.figure.scope ? `, ${texts.scope(row.figure.scope)}` : ''] : []],
    [texts.details.asOf, [formatSpan(row.asOf)]],
    [texts.details.said, [formatSpan(row.said)]],
    [texts.details.stated, [texts.modality(row.modality)]],
    [texts.details.document, documentOf(row)],
  ])),
].filter((node) => node !== null);

/** What the claim of a report names. @param {ReportRow} row @param {(ref: string) => void} open */
function claimFacts(row, open) {
  const items = (/** @type {Item[]} */ list) => list.map((item) => el('div', {}, itemButton(item, open)));
  return el('dl', { class: 'facts' }, ...pairs([
    [texts.details.about, items(row.subjects)],
    [texts.details.where, items(row.places)],
    [texts.details.under, row.agreements.length ? row.agreements.map((agreement) => el('div', {}, itemButton(agreement, open),
      agreement.article && el('span', { class: 'quiet' }, ` ${texts.table.article(agreement.article)}`))) : [texts.table.notStated]],
    [texts.table.alsoDiscussed.replace(/:$/, ''), items(row.alsoDiscussed)],
  ]));
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
