/** @import { App } from '../../app/app.js' */
/** @import { About, Schema, TypeKind } from '../../api/types.js' */
import { el, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { LabelEntry } from './label-entry.js';

/** Labels whose nodes are fetched without being asked for, and pairs of ends that a type shows. */
const [OPEN, PAIRS] = [8, 3];

/** The start in a graph of another model: its labels with nodes to start from, its types, and what questions would need.
 *  @param {App} app @param {About} about @param {Schema} schema @param {AbortSignal} signal @returns {HTMLElement[]} */
export function labelStart(app, about, { labels, relationshipTypes }, signal) {
  const shown = labels.filter(({ working }) => !working).toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const types = relationshipTypes.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return [
    el('p', { class: 'label-lead' }, texts.labels.lead(shown.length, types.length)),
    el('section', { class: 'start-views' }, el('h2', {}, texts.labels.labels),
      el('div', { class: 'label-entries' }, ...shown.map((label, index) => new LabelEntry(app, label, signal, index < OPEN).element))),
    el('section', { class: 'start-views', hidden: types.length === 0 }, el('h2', {}, texts.labels.types), el('ul', { class: 'type-list' }, ...types.map(typeLine))),
    el('section', { class: 'needs-reports' }, el('h2', {}, texts.labels.questionsTitle), el('p', {}, texts.labels.questions),
      el('a', { class: 'button', href: '/cypher' }, texts.labels.cypher)),
    el('footer', { class: 'quiet' }, about.store.sentence),
  ];
}

/** "ACTED_IN  Actor → Movie  12". @param {TypeKind} type */
const typeLine = ({ name: type, count, between }) => el('li', {},
  el('span', { class: 'type-name' }, name(type)),
  el('span', { class: 'type-ends' }, ...between.slice(0, PAIRS).map(({ from, to }) => el('span', { class: 'type-pair' }, end(from), ' → ', end(to))),
    between.length > PAIRS && el('span', { class: 'quiet' }, texts.labels.moreEnds(between.length - PAIRS))),
  el('span', { class: 'way-count' }, formatNumber(count)));

/** @param {string|null|undefined} label */
const end = (label) => (label ? el('span', { class: 'nowrap' }, kindMark(`:${label}`), ' ', name(label)) : el('span', { class: 'quiet' }, texts.labels.noLabel));
