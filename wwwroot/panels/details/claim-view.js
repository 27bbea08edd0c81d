/** @import { App } from '../../app/app.js' */
/** @import { Claim, ClaimItem, Item } from '../../api/types.js' */
import { itemButton } from '../../components/chain.js';
import { el } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { texts } from '../../app/texts.js';
import { provenanceView } from './provenance-view.js';
import { section } from './section.js';

/** A claim: what it says, and on whose word it stands. @param {App} app @param {Claim} claim @param {(ref: string) => void} open */
export function claimView(app, claim, open) {
  const head = [el('div', { class: 'details-title' }, kindMark('claim'), el('div', {}, el('h2', {}, claim.claim.text),
    el('p', { class: 'quiet' }, [claim.claim.kind, measureOf(claim)].filter(Boolean).join(' · '))))];
  return { head, body: [
    el('dl', { class: 'facts' }, ...facts(claim, open)),
    ...provenanceView(app, claim, { open, claims: 'one', of: claim.claim.ref, measured: Boolean(claim.measure) }),
    ...claimsAround(claim, open),
  ] };
}

/** @param {Claim} claim */
const measureOf = ({ measure, per, scope }) => measure && [measure, per && `per ${per}`, texts.scope(scope)].filter(Boolean).join(', ');

/** @param {Claim} claim @param {(ref: string) => void} open */
function facts({ subjects, places, agreements, involved }, open) {
  const line = (/** @type {string} */ label, /** @type {{ item: Item, note?: string|null|undefined }[]} */ list) => (list.length === 0 ? [] : [
    el('dt', {}, label), el('dd', {}, ...list.map(({ item, note }) => el('div', {}, itemButton(item, open), note && el('span', { class: 'quiet' }, ` ${note}`))))]);
  return [
    ...line(texts.provenance.about, [...subjects.map((item) => ({ item })), ...involved.map((item) => ({ item, note: item.role }))]),
    ...line(texts.details.where, places.map((item) => ({ item, note: [item.relation === 'in' ? '' : item.relation, item.certainty === 'certain' ? '' : item.certainty].filter(Boolean).join(', ') }))),
    ...line(texts.details.under, agreements.map((item) => ({ item, note: item.article && texts.table.article(item.article) }))),
  ];
}

/** @param {Claim} claim @param {(ref: string) => void} open @returns {Node[]} */
function claimsAround({ partOf, parts, contradicts }, open) {
  const words = texts.provenance;
  const lists = /** @type {[string, ClaimItem[]][]} */ ([[words.whole, partOf], [words.parts, parts], [words.others, contradicts]]);
  return lists.filter(([, claims]) => claims.length > 0).map(([title, claims]) => section(title, el('ul', { class: 'claims-around' }, ...claims.map((claim) =>
    el('li', {}, el('button', { type: 'button', class: 'item-link', on: { click: () => open(claim.ref) } }, claim.text))))));
}
