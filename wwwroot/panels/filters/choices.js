/** @import { App } from '../../app/app.js' */
/** @import { Kind, Stance } from '../../api/types.js' */
/** @import { Choice } from '../../app/facets.js' */
/** @import { Filters, ListFacet } from '../../app/filters.js' */
import { el, name } from '../../components/dom.js';
import { kindMark, stanceMark } from '../../components/marks.js';
import { kindOf } from '../../app/facts.js';
import { leastDegree, toggleEntry, toggleKind } from '../../app/filters.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { inOrder } from '../../graph/kinds.js';

const FEW = 6;

/** @typedef {(filters: Filters) => void} Go */

/** A choice as words, with its mark. @type {Record<ListFacet, (entry: string, app: App) => Node[]>} */
const VIEWS = {
  stances: (entry) => [stanceMark(/** @type {Stance} */ (entry)), el('span', {}, texts.stances[/** @type {Stance} */ (entry)])],
  speakers: entityView,
  places: entityView,
  relations: (entry, { store }) => [el('span', {}, verbOf(store.shown.drawing.narrowed.edges, entry))],
};

/** @param {string} ref @param {App} app */
function entityView(ref, { store }) {
  return [kindMark(store.known.get(ref)?.kind ?? kindOf(ref)), name(store.known.get(ref)?.name ?? texts.unknown)];
}

/** @param {{ relation: string, verb: string }[]} edges @param {string} relation */
export const verbOf = (edges, relation) => edges.find((edge) => edge.relation === relation)?.verb ?? relation.replaceAll('-', ' ');

/** One list of choices. @param {App} app @param {ListFacet} facet @param {Choice[]} list
 *  @param {{ whole: boolean, toggle: Go, unfold: () => void }} how */
export function listChoices(app, facet, list, { whole, toggle, unfold }) {
  const shown = whole ? list : list.filter(({ chosen }, index) => index < FEW || chosen);
  const rest = list.length - shown.length;
  const more = el('button', { type: 'button', class: 'link', 'data-choice': `${facet} more`, on: { click: unfold } }, rest > 0 ? texts.filters.more(rest) : texts.filters.fewer);
  return facetView(texts.filters.facets[facet], list.length === 0, ...shown.map(({ entry, count, chosen }) =>
    choice(`${facet} ${entry}`, { count, chosen, view: VIEWS[facet](entry, app) }, () => toggle(toggleEntry(app.store.state.filters, facet, entry)))),
  (rest > 0 || (whole && list.length > FEW)) && more);
}

/** The kinds of entity, each to be hidden. @param {Filters} filters @param {{ kind: Kind, count: number, shown: boolean }[]} list @param {Go} go */
export function kindChoices(filters, list, go) {
  return facetView(texts.filters.kinds, list.length === 0, ...inOrder(list.map(({ kind }) => kind)).map((kind) => list.find((one) => one.kind === kind)).filter((one) => one !== undefined).map(({ kind, count, shown }) =>
    choice(`kinds ${kind}`, { count, chosen: shown, view: [kindMark(kind), el('span', {}, texts.kindWords(kind).legend)] }, () => go(toggleKind(filters, kind)))));
}

/** The least number of connections. @param {Filters} filters @param {{ least: number, count: number }[]} list @param {Go} go */
export function degreeChoice(filters, list, go) {
  const select = el('select', { 'aria-label': texts.filters.degree, 'data-choice': 'degree', on: { change: () => go(leastDegree(filters, Number(select.value))) } },
    ...list.filter(({ count, least }) => count > 0 || least === filters.degree).map(({ least, count }) => el('option', { value: least, selected: least === filters.degree },
      `${least === 0 ? texts.filters.anyDegree : texts.filters.degreeAtLeast(least)} (${formatNumber(count)})`)));
  return facetView(texts.filters.degree, list.length === 0, select);
}

/** @param {string} title @param {boolean} empty @param {...(Node|false)} content */
const facetView = (title, empty, ...content) => el('fieldset', { class: 'facet', hidden: empty }, el('legend', {}, title), ...content);

/** @param {string} key @param {{ count: number, chosen: boolean, view: Node[] }} what @param {() => void} change */
const choice = (key, { count, chosen, view }, change) =>
  el('label', { class: count === 0 ? 'choice none' : 'choice' }, el('input', { type: 'checkbox', checked: chosen, 'data-choice': key, on: { change } }),
    el('span', { class: 'choice-label' }, ...view), el('span', { class: 'choice-count' }, formatNumber(count)));
