/** @import { App } from '../../app/app.js' */
/** @import { Entity, Fact, Links } from '../../api/types.js' */
import { itemButton } from '../../components/chain.js';
import { el, iconOf, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { isPassing } from '../../app/model.js';
import { lookAt } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { relationList } from '../graph/relation-list.js';

/** A node of another model: its properties and what it can be expanded by. @param {App} app @param {Entity} entity */
export function nodeView(app, { item, facts, relations }) {
  const { store } = app;
  const head = [el('div', { class: 'details-title' }, kindMark(item.kind),
    el('div', {}, el('h2', {}, name(item.name)), el('p', { class: 'quiet' }, name(item.detail ?? texts.labels.noLabel))))];
  const look = el('button', { type: 'button', class: 'button', on: { click: () => store.go(lookAt(store.state, item.ref)) } }, texts.details.look);
  const body = [
    store.state.about !== item.ref && el('div', { class: 'actions' }, look),
    section(texts.labels.properties, facts.length ? properties(facts) : el('p', { class: 'quiet' }, texts.labels.noProperties)),
    section(texts.details.connections, relationList(app, item.ref, relations)),
    isPassing(item.ref) && el('p', { class: 'passing' }, iconOf('info'), texts.labels.passing),
  ];
  return { head, body: body.filter((part) => part !== false) };
}

/** An edge of another model: its relationships, each with its properties. @param {Links} edge @param {(ref: string) => void} open */
export function linkView({ from, to, verb, total, links }, open) {
  const head = [el('div', { class: 'details-title edge-title' }, el('h2', {},
    el('span', {}, kindMark(from.kind), itemButton(from, open)), el('span', { class: 'verb' }, verb), el('span', {}, kindMark(to.kind), itemButton(to, open))))];
  const all = links.map((link) => el('div', { class: 'link-properties' },
    link.facts.length ? properties(link.facts) : el('p', { class: 'quiet' }, texts.labels.noProperties)));
  return { head, body: [section(`${texts.labels.relationships} · ${total}`, ...all)] };
}

/** @param {Fact[]} facts */
const properties = (facts) => el('dl', { class: 'facts' }, ...facts.flatMap(({ label, text }) => [el('dt', {}, name(label)), el('dd', {}, valueOf(text ?? ''))]));

/** An address can be followed; who is asked there does not learn from where. @param {string} text */
const valueOf = (text) => (/^https?:\/\/\S+$/i.test(text) ? el('a', { href: text, rel: 'noreferrer noopener', target: '_blank' }, name(text)) : name(text));

/** @param {string} title @param {...Node} content */
const section = (title, ...content) => el('section', {}, el('h3', {}, title), ...content);
