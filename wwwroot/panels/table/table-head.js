/** @import { Sort } from '../../app/state.js' */
/** @import { Column } from './columns.js' */
import { el, iconOf } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { SORT_KEYS } from './sort.js';

/** The headings, each a button that sorts. @param {Column[]} columns @param {(key: string) => void} sort */
export const headView = (columns, sort) =>
  el('div', { role: 'row', class: 'row head', 'aria-rowindex': 1 }, ...columns.map(({ key, title, short }) =>
    el('div', { role: 'columnheader', class: `cell cell-${key}`, 'data-column': key, 'aria-label': title }, !(key in SORT_KEYS) ? short :
      el('button', { type: 'button', title, on: { click: () => sort(key) } }, short, iconOf('arrow-down')))));

/** @param {Element} head @param {Sort|null} order */
export function markSorted(head, order) {
  for (const header of head.children) {
    const sorted = header.getAttribute('data-column') === order?.column;
    header.setAttribute('aria-sort', sorted ? `${order?.direction}ending` : 'none');
  }
}

/** Every order as an entry of a menu: "Figure: largest first"; at first the order of the question, where it has one of its own.
 *  @param {Column[]} columns @param {boolean} ownOrder */
export const sortOptions = (columns, ownOrder) => [
  ...(ownOrder ? [el('option', { value: '' }, texts.table.asAnswered)] : []),
  ...columns.filter(({ key }) => key in SORT_KEYS).flatMap(({ key, title }) => (/** @type {const} */ (['asc', 'desc'])).map((direction) =>
    el('option', { value: `${key} ${direction}` }, texts.table.order(title, key, direction)))),
];
