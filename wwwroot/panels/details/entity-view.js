/** @import { App } from '../../app/app.js' */
/** @import { Entity, Fact, Item, SlotName, Weighed } from '../../api/types.js' */
import { itemButton, listed } from '../../components/chain.js';
import { el, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { queryOf } from '../../app/lens.js';
import { ask, lookAt } from '../../app/state.js';
import { askPath } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { relationList } from '../graph/relation-list.js';
import { provenanceView } from './provenance-view.js';
import { later, section } from './section.js';

/** Entities that a fact names before the others are asked for. */
const FEW = 8;

/** The slot of the question that an entity can fill. @param {Item} item @returns {SlotName|null} */
export function slotOf({ kind, labels }) {
  if (labels.includes('Outlet')) return 'outlet';
  return { unit: /** @type {const} */ ('unit'), place: /** @type {const} */ ('region'), agreement: /** @type {const} */ ('agreement'),
    source: /** @type {const} */ ('outlet') }[/** @type {'unit'} */ (kind)] ?? null;
}

/** What is known of an entity, and on whose word. @param {App} app @param {Entity} entity @param {Weighed|null} weighed null while it is weighed
 *  @param {(ref: string) => void} open */
export function entityView(app, entity, weighed, open) {
  const { item } = entity;
  const head = [el('div', { class: 'details-title' }, kindMark(item.kind),
    el('div', {}, el('h2', {}, name(item.name)), el('p', { class: 'quiet' }, item.detail || texts.kindWords(item.kind).one)))];
  const around = [
    entity.facts.length > 0 && section(texts.details.facts, facts(entity.facts, open)),
    entity.relations.length > 0 && section(texts.details.connections, relationList(app, item.ref, entity.relations)),
  ].filter((part) => part instanceof Node);
  const body = [
    actions(app, item),
    entity.description && el('p', { class: 'description' }, entity.description),
    entity.aliases.length > 0 && section(texts.details.aliases, el('p', {}, ...listed(entity.aliases.map((alias) => name(alias))))),
    ...(weighed ? onWhoseWord(app, weighed, { ref: item.ref, around, open }) : [el('p', { class: 'quiet', role: 'status' }, texts.provenance.weighing), ...around]),
  ];
  return { head, body: /** @type {Node[]} */ (body.filter(Boolean)) };
}

/** @param {App} app @param {Weighed} weighed @param {{ ref: string, around: Node[], open: (ref: string) => void }} entity */
function onWhoseWord(app, weighed, { ref, around, open }) {
  const { total, provenance: { known } } = weighed;
  if (total + known.later + known.apart.length === 0) return [el('p', { class: 'quiet' }, texts.details.none), ...around];
  const lens = queryOf({ ...app.store.state.lens, window: 0 });
  return provenanceView(app, weighed, { open, claims: 'many', of: ref, facts: around, next: (skip) => app.api.reports(ref, { ...lens, skip, limit: 50 }) });
}

/** @param {App} app @param {Item} item */
function actions({ store }, item) {
  const slot = slotOf(item);
  const button = (/** @type {string} */ label, /** @type {() => void} */ click) =>
    el('button', { type: 'button', class: 'button', on: { click } }, label);
  const askable = slot !== null && store.state.slots[slot] !== item.ref;
  return el('div', { class: 'actions' },
    askable && button(texts.details.ask(slot), () => store.go(ask(store.state, { [slot]: item.ref }))),
    store.state.about !== item.ref && button(texts.details.look, () => store.go(lookAt(store.state, item.ref))),
    item.kind !== 'document' && button(texts.paths.fromIt, () => store.go(askPath(store.state, { from: item.ref, to: null }))));
}

/** @param {Fact[]} list @param {(ref: string) => void} open */
const facts = (list, open) => el('dl', { class: 'facts' }, ...list.flatMap((fact) => [
  el('dt', {}, fact.label),
  el('dd', {}, fact.text, ...itemsOf(fact.items ?? [], open),
    fact.claim && basis(fact.claim, open)),
]));

/** A staff has thousands of units: the first few, and the others when they are asked for. @param {Item[]} items @param {(ref: string) => void} open */
function itemsOf(items, open) {
  const lines = (/** @type {Item[]} */ part) => part.map((item) => el('div', {}, itemButton(item, open)));
  if (items.length <= FEW + 2) return lines(items);
  return [...lines(items.slice(0, FEW)), later(texts.details.moreItems(items.length - FEW), () => lines(items.slice(FEW)))];
}

/** @param {string} claim @param {(ref: string) => void} open */
const basis = (claim, open) => el('button', { type: 'button', class: 'link basis', on: { click: () => open(claim) } }, texts.details.basis);
