/** @import { ReportRow } from '../../api/types.js' */
/** @import { Column } from './columns.js' */
import { el } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { litBy } from '../../app/linking.js';
import { orderOf, select, sortAs, sortBy } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { columnsOf, placeColumns } from './columns.js';
import { RowKeys } from './row-keys.js';
import { dividerView, rowView } from './row-view.js';
import { sortRows } from './sort.js';
import { footView } from './table-foot.js';
import { headView, markSorted, sortOptions } from './table-head.js';

const REVEALS = 3;

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
    this.keys = new RowKeys(this, this.body);
  }

  render() {
    const { picture, state } = this;
    const { rows, apart } = this.app.store.shown;
    this.#heading();
    const refs = [...rows, ...apart].map(({ ref }) => ref);
    const drawn = JSON.stringify([picture.key, picture.ahead, refs, picture.loading, state.sort, this.#headed]);
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
    const { shown } = this.app.store;
    const [rows, apart] = [sortRows(shown.rows, order), sortRows(shown.apart, order)];
    this.#rows = [...rows, ...apart];
    const views = this.#rows.map((row, index) => rowView(row, this.#columns, index));
    if (picture.apart && apart.length) {
      views.splice(rows.length, 0, dividerView(picture.apart.title, picture.apart.total, this.#columns.length, picture.total));
    }
    this.body?.replaceChildren(...views);
    const total = shown.left.length < shown.own.length ? shown.left.length : picture.total + (picture.apart?.total ?? 0);
    this.grid?.setAttribute('aria-rowcount', String(total + 1 + Number(apart.length > 0)));
    this.grid?.toggleAttribute('hidden', this.#rows.length === 0);
    if (this.head?.firstElementChild) markSorted(this.head.firstElementChild, order);
    if (this.sorting) this.sorting.value = order ? `${order.column} ${order.direction}` : '';
    this.foot?.replaceChildren(...footView(this.app));
  }

  #sortChosen() {
    const [column, direction] = (this.sorting?.value ?? '').split(' ');
    this.app.store.go(sortAs(this.state, column ? { column, direction: direction === 'asc' ? 'asc' : 'desc' } : null));
  }

  #marks() {
    const { selection, view, details, tool } = this.state;
    const lines = this.keys?.lines ?? [];
    /** @type {HTMLElement|null} */
    let first = null;
    const lit = litBy(selection, this.app.store.shown)?.reports ?? new Set();
    const count = this.#rows.filter(({ ref }) => lit.has(ref)).length;
    const some = count > 0 && (count < lines.length || selection?.what === 'report');
    lines.forEach((element, index) => {
      const row = this.#rows[index];
      const behind = some && row !== undefined && lit.has(row.ref);
      element.classList.toggle('behind', behind);
      element.classList.toggle('aside', some && !behind);
      element.setAttribute('aria-selected', String(behind && selection?.what === 'report'));
      if (behind) first ??= element;
    });
    this.keys?.tabStop(first);
    const key = JSON.stringify([selection, this.picture.key, view, details || tool !== null]);
    if (key !== this.#marked) this.#reveal(first);
    this.#marked = key;
  }

  /** Rows on the way there have their heights once they are seen, and others once the details stand beside them. @param {HTMLElement|null} line */
  #reveal(line, times = REVEALS) {
    line?.scrollIntoView({ block: 'nearest' });
    if (line && times > 0) requestAnimationFrame(() => line.isConnected && this.#reveal(line, times - 1));
  }

  /** @param {string} ref */
  choose(ref) {
    this.app.store.go(select(this.state, { what: 'report', id: ref }, true));
  }

  /** Asks what an entity that a row is about can be expanded by. @param {string} ref the row's @param {DOMRect} box */
  expand(ref, box) {
    const subject = this.#rows.find((row) => row.ref === ref)?.subjects[0];
    if (subject) this.app.openExpandMenu(subject.ref, box);
  }
}
