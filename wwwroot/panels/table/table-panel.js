/** @import { ReportRow } from '../../api/types.js' */
import { el, iconOf } from '../../components/dom.js';
import { emptyNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { isBehind } from '../../app/picture.js';
import { ask, isOpen, select, sortAs, sortBy, START, widenSpeakers } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { COLUMNS, rowView } from './row-view.js';
import { SORT_KEYS, sortRows } from './sort.js';
import { sortOptions } from './sort-menu.js';

/** The evidence: one line per report, sortable, with the same selection as the drawing. */
export class TablePanel extends Panel {
  /** @type {ReportRow[]} What is on the page, in order. */
  #rows = [];
  #drawn = '';
  #marked = '';

  ready() {
    this.sorting = el('select', { 'aria-label': texts.table.sort, on: { change: () => this.#sortChosen() } }, ...sortOptions());
    this.head = el('div', { role: 'row', class: 'row head', 'aria-rowindex': 1 }, ...COLUMNS.map(({ key }) => this.#header(key)));
    this.body = el('div', { role: 'rowgroup', class: 'rows' });
    this.grid = el('div', { role: 'grid', class: 'grid', 'aria-label': texts.table.label }, el('div', { role: 'rowgroup' }, this.head), this.body);
    this.foot = el('div', { class: 'table-foot' });
    this.append(el('div', { class: 'table-bar' }, el('label', { class: 'sorting' }, el('span', {}, texts.table.sort), this.sorting)),
      el('div', { class: 'scroller' }, this.grid, this.foot));
    this.body.addEventListener('click', (event) => this.#clicked(event), { signal: this.signal });
    this.body.addEventListener('keydown', (event) => this.#key(event), { signal: this.signal });
  }

  /** @param {string} key */
  #header(key) {
    const sortable = key in SORT_KEYS;
    const label = texts.table.columns[/** @type {keyof typeof texts.table.columns} */ (key)];
    const short = key === 'origins' ? texts.table.originsShort : label;
    return el('div', { role: 'columnheader', class: `cell cell-${key}`, 'data-column': key }, !sortable ? label :
      el('button', { type: 'button', title: label, on: { click: () => this.app.store.go(sortBy(this.state, key)) } }, short, iconOf('arrow-down')));
  }

  render() {
    const { picture, state } = this;
    const drawn = JSON.stringify([picture.key, picture.rows.length, state.sort]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#rows = sortRows(picture.rows, state.sort);
      this.body?.replaceChildren(...this.#rows.map(rowView));
      this.grid?.setAttribute('aria-rowcount', String(picture.total + 1));
      this.#sortMarks();
      this.#foot();
    }
    this.#marks();
  }

  #sortMarks() {
    const { column, direction } = this.state.sort;
    for (const header of this.head?.children ?? []) {
      const sorted = header.getAttribute('data-column') === column;
      header.setAttribute('aria-sort', sorted ? `${direction}ending` : 'none');
    }
    if (this.sorting) this.sorting.value = `${column} ${direction}`;
  }

  #sortChosen() {
    const [column = '', direction] = (this.sorting?.value ?? '').split(' ');
    this.app.store.go(sortAs(this.state, { column, direction: direction === 'asc' ? 'asc' : 'desc' }));
  }

  #foot() {
    const { picture, state } = this;
    if (picture.key === null || picture.loading) return this.foot?.replaceChildren();
    const { store, loader } = this.app;
    this.grid?.toggleAttribute('hidden', picture.total === 0);
    if (picture.total === 0) {
      const widen = { label: texts.answer.widenNext, act: () => store.go(widenSpeakers(state, 'any')) };
      const open = { label: texts.answer.noneNext, act: () => store.go(ask(START)) };
      const ways = [...(state.speakers === 'outlets' && !state.about ? [widen] : []), ...(isOpen(state) && !state.about ? [] : [open])];
      return this.foot?.replaceChildren(emptyNotice(texts.answer.none, texts.answer.noneWhy, ...ways));
    }
    this.foot?.replaceChildren(...(picture.rows.length >= picture.total ? [] : [
      el('span', {}, texts.answer.truncated(picture.rows.length, picture.total)),
      el('button', { type: 'button', class: 'button', on: { click: () => void loader.more() } }, texts.answer.more)]));
  }

  #marks() {
    const { selection } = this.state;
    const rows = /** @type {HTMLElement[]} */ ([...(this.body?.children ?? [])]);
    /** @type {HTMLElement|null} */
    let first = null;
    const count = this.#rows.filter((row) => isBehind(row, selection)).length;
    const some = count > 0 && (count < rows.length || selection?.what === 'report');
    rows.forEach((element, index) => {
      const row = this.#rows[index];
      const behind = some && row !== undefined && isBehind(row, selection);
      const chosen = behind && selection?.what === 'report';
      element.classList.toggle('behind', behind);
      element.classList.toggle('aside', some && !behind);
      element.setAttribute('aria-selected', String(chosen));
      if (behind) first ??= element;
    });
    this.#tabStop(rows, first);
    const key = JSON.stringify([selection, this.picture.key]);
    if (key !== this.#marked) (/** @type {HTMLElement|null} */ (first))?.scrollIntoView({ block: 'nearest' });
    this.#marked = key;
  }

  /** One tab stop for all rows: the focused one, the selected one, or the first. @param {HTMLElement[]} rows @param {HTMLElement|null} first */
  #tabStop(rows, first) {
    const focused = rows.find((row) => row === document.activeElement);
    for (const row of rows) row.tabIndex = row === (focused ?? first ?? rows[0]) ? 0 : -1;
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const row = rowOf(event);
    if (row && !getSelection()?.toString()) this.#select(row);
  }

  /** @param {HTMLElement} row */
  #select(row) {
    row.focus({ preventScroll: true });
    this.app.store.go(select(this.state, { what: 'report', id: row.dataset.ref ?? '' }, true));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const row = rowOf(event);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling, Home: this.body?.firstElementChild,
      End: this.body?.lastElementChild }[event.key];
    const subject = this.#rows.find((one) => one.ref === row.dataset.ref)?.subjects[0];
    if (to instanceof HTMLElement) this.#focus(to);
    else if (['Enter', ' ', 'i', 'I'].includes(event.key)) this.#select(row);
    else if (event.key.toLowerCase() === 'e' && subject) this.app.openExpandMenu(subject.ref, row.getBoundingClientRect());
    else return;
    event.preventDefault();
  }

  /** @param {HTMLElement} row */
  #focus(row) {
    row.focus();
    this.#tabStop(/** @type {HTMLElement[]} */ ([...(this.body?.children ?? [])]), row);
  }
}

/** @param {Event} event */
const rowOf = ({ target }) => /** @type {HTMLElement|null} */ (target instanceof Element ? target.closest('[role="row"]') : null);
