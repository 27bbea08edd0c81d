/** @import { ReportRow } from '../../api/types.js' */
/** @import { Column } from './columns.js' */
import { el } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { isBehind } from '../../app/picture.js';
import { orderOf, select, sortAs, sortBy } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { columnsOf, placeColumns } from './columns.js';
import { dividerView, rowView } from './row-view.js';
import { sortRows } from './sort.js';
import { footView } from './table-foot.js';
import { headView, markSorted, sortOptions } from './table-head.js';

/** The evidence: one line per report, sortable, with the same selection as the drawing. */
export class TablePanel extends Panel {
  /** @type {ReportRow[]} What is on the page, in order. */
  #rows = [];
  /** @type {Column[]} */
  #columns = [];
  #headed = '';
  #drawn = '';
  #marked = '';

  ready() {
    this.sorting = el('select', { 'aria-label': texts.table.sort, on: { change: () => this.#sortChosen() } });
    this.head = el('div', { role: 'rowgroup' });
    this.body = el('div', { role: 'rowgroup', class: 'rows' });
    this.grid = el('div', { role: 'grid', class: 'grid', 'aria-label': texts.table.label }, this.head, this.body);
    this.foot = el('div', { class: 'table-foot' });
    this.append(el('div', { class: 'table-bar' }, el('label', { class: 'sorting' }, el('span', {}, texts.table.sort), this.sorting)),
      el('div', { class: 'scroller', tabindex: '-1' }, this.grid, this.foot));
    this.body.addEventListener('click', (event) => this.#clicked(event), { signal: this.signal });
    this.body.addEventListener('keydown', (event) => this.#key(event), { signal: this.signal });
  }

  render() {
    const { picture, state } = this;
    this.#heading();
    const drawn = JSON.stringify([picture.key, picture.rows.length, picture.loading, state.sort, this.#headed]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#fill();
    }
    this.#marks();
  }

  /** Headings follow the question; while the next answer is on its way the rows of the last keep theirs. */
  #heading() {
    const { listed, state } = this.app.store;
    if (state.question !== null && (listed === null || this.picture.loading)) return;
    if (this.picture.loading && this.#headed !== '') return;
    const headed = state.question ?? 'own';
    if (headed === this.#headed || !this.grid) return;
    this.#headed = headed;
    this.#columns = columnsOf(listed);
    placeColumns(this.grid, this.#columns);
    this.head?.replaceChildren(headView(this.#columns, (key) => this.app.store.go(sortBy(this.state, key))));
    this.sorting?.replaceChildren(...sortOptions(this.#columns, state.question !== null));
  }

  #fill() {
    const { picture, state } = this;
    const order = orderOf(state);
    const [rows, apart] = [picture.rows, picture.apart?.rows ?? []].map((some) => sortRows(some, order));
    this.#rows = [...(rows ?? []), ...(apart ?? [])];
    const views = this.#rows.map((row, index) => rowView(row, this.#columns, index));
    if (picture.apart && apart?.length) {
      views.splice(picture.rows.length, 0, dividerView(picture.apart.title, picture.apart.total, this.#columns.length, picture.total));
    }
    this.body?.replaceChildren(...views);
    this.grid?.setAttribute('aria-rowcount', String(picture.total + 1 + (picture.apart?.total ? picture.apart.total + 1 : 0)));
    this.grid?.toggleAttribute('hidden', this.#rows.length === 0);
    if (this.head?.firstElementChild) markSorted(this.head.firstElementChild, order);
    if (this.sorting) this.sorting.value = order ? `${order.column} ${order.direction}` : '';
    this.foot?.replaceChildren(...footView(this.app));
  }

  #sortChosen() {
    const [column, direction] = (this.sorting?.value ?? '').split(' ');
    this.app.store.go(sortAs(this.state, column ? { column, direction: direction === 'asc' ? 'asc' : 'desc' } : null));
  }

  #lines() {
    return /** @type {HTMLElement[]} */ ([...(this.body?.querySelectorAll('[data-ref]') ?? [])]);
  }

  #marks() {
    const { selection } = this.state;
    const lines = this.#lines();
    /** @type {HTMLElement|null} */
    let first = null;
    const count = this.#rows.filter((row) => isBehind(row, selection)).length;
    const some = count > 0 && (count < lines.length || selection?.what === 'report');
    lines.forEach((element, index) => {
      const row = this.#rows[index];
      const behind = some && row !== undefined && isBehind(row, selection);
      element.classList.toggle('behind', behind);
      element.classList.toggle('aside', some && !behind);
      element.setAttribute('aria-selected', String(behind && selection?.what === 'report'));
      if (behind) first ??= element;
    });
    this.#tabStop(lines, first);
    const key = JSON.stringify([selection, this.picture.key]);
    if (key !== this.#marked) (/** @type {HTMLElement|null} */ (first))?.scrollIntoView({ block: 'nearest' });
    this.#marked = key;
  }

  /** One tab stop for all rows: the focused one, the selected one, or the first. @param {HTMLElement[]} lines @param {HTMLElement|null} first */
  #tabStop(lines, first) {
    const focused = lines.find((line) => line === document.activeElement);
    for (const line of lines) line.tabIndex = line === (focused ?? first ?? lines[0]) ? 0 : -1;
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const line = lineOf(event);
    if (line && !getSelection()?.toString()) this.#select(line);
  }

  /** @param {HTMLElement} line */
  #select(line) {
    line.focus({ preventScroll: true });
    this.app.store.go(select(this.state, { what: 'report', id: line.dataset.ref ?? '' }, true));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const line = lineOf(event);
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = this.#lines();
    const at = lines.indexOf(line);
    const to = lines[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key] ?? -1];
    const subject = this.#rows[at]?.subjects[0];
    if (to) this.#focus(lines, to);
    else if (['Enter', ' ', 'i', 'I'].includes(event.key)) this.#select(line);
    else if (event.key.toLowerCase() === 'e' && subject) this.app.openExpandMenu(subject.ref, line.getBoundingClientRect());
    else return;
    event.preventDefault();
  }

  /** @param {HTMLElement[]} lines @param {HTMLElement} line */
  #focus(lines, line) {
    line.focus();
    this.#tabStop(lines, line);
  }
}

/** @param {Event} event */
const lineOf = ({ target }) => /** @type {HTMLElement|null} */ (target instanceof Element ? target.closest('[data-ref]') : null);
