/** @import { Item } from '../../api/types.js' */
/** @import { Sort } from '../../app/state.js' */
import { el, iconOf, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { Panel } from '../../components/panel.js';
import { formatNumber } from '../../app/format.js';
import { OTHER } from '../../app/model.js';
import { hasAnswer, select, sortBy } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { degreesOf } from '../../graph/elements.js';
import { endsOf } from '../../app/picture.js';
import { RowKeys } from '../table/row-keys.js';

/** @typedef {Item & { links: number }} Line */

/** @type {Sort} */
const MOST_FIRST = { column: 'links', direction: 'desc' };

/** @type {Record<string, (line: Line) => string|number>} */
const KEYS = { name: ({ name: text }) => text.toLocaleLowerCase(), label: ({ detail }) => (detail ?? '').toLocaleLowerCase(), links: ({ links }) => links };

/** In a graph of another model: what is drawn, one line each, with the same selection and the same keys as the drawing. */
export class EntityTable extends Panel {
  #drawn = '';

  ready() {
    this.head = el('div', { role: 'rowgroup' });
    this.body = el('div', { role: 'rowgroup', class: 'rows' });
    this.grid = el('div', { role: 'grid', class: 'grid', 'aria-label': texts.labels.table.label }, this.head, this.body);
    this.append(el('div', { class: 'scroller', tabindex: '-1' }, this.grid));
    this.keys = new RowKeys(this, this.body);
  }

  render() {
    const { model, shown } = this.app.store;
    this.hidden = model !== OTHER;
    if (this.hidden || !hasAnswer(this.state) || this.picture.key === null) return;
    const { nodes, edges } = shown.drawing.visible.graph;
    const order = this.state.sort && this.state.sort.column in KEYS ? this.state.sort : MOST_FIRST;
    const drawn = JSON.stringify([nodes.map(({ ref }) => ref), edges.length, order]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      const degrees = degreesOf(edges);
      this.#fill(nodes.map((node) => ({ ...node, links: degrees.get(node.ref) ?? 0 })), order);
    }
    this.#marks();
  }

  /** @param {Line[]} lines @param {Sort} order */
  #fill(lines, order) {
    const key = KEYS[order.column] ?? (() => 0);
    const turn = order.direction === 'desc' ? -1 : 1;
    const sorted = lines.toSorted((a, b) => turn * compare(key(a), key(b)) || compare(a.name, b.name));
    this.head?.replaceChildren(this.#head(order));
    this.body?.replaceChildren(...sorted.map((line, index) => rowView(line, index)));
    this.grid?.setAttribute('aria-rowcount', String(lines.length + 1));
  }

  /** @param {Sort} order */
  #head(order) {
    const columns = Object.entries(texts.labels.table.columns).map(([column, title]) =>
      el('div', { role: 'columnheader', class: `cell cell-${column}`, 'aria-sort': column === order.column ? `${order.direction}ending` : 'none' },
        el('button', { type: 'button', on: { click: () => this.app.store.go(sortBy({ ...this.state, sort: order }, column)) } }, title, iconOf('arrow-down'))));
    return el('div', { role: 'row', class: 'row head', 'aria-rowindex': 1 }, ...columns);
  }

  #marks() {
    const { selection } = this.state;
    const ends = selection?.what === 'edge' ? endsOf(selection.id) : null;
    const chosen = new Set(ends ? [ends.from, ends.to] : selection?.what === 'node' ? [selection.id] : []);
    const lines = this.keys?.lines ?? [];
    for (const line of lines) {
      const isChosen = chosen.has(line.dataset.ref ?? '');
      line.classList.toggle('behind', isChosen);
      line.setAttribute('aria-selected', String(isChosen));
    }
    this.keys?.tabStop(lines.find((line) => chosen.has(line.dataset.ref ?? '')) ?? null);
  }

  /** @param {string} ref */
  choose(ref) {
    this.app.store.go(select(this.state, { what: 'node', id: ref }, true));
  }

  /** @param {string} ref @param {DOMRect} box */
  expand(ref, box) {
    this.app.openExpandMenu(ref, box);
  }
}

/** @param {string|number} a @param {string|number} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** @param {Line} line @param {number} index from 0 */
const rowView = ({ ref, name: text, kind, detail, links }, index) =>
  el('div', { role: 'row', class: 'row', 'data-ref': ref, tabindex: '-1', 'aria-rowindex': index + 2, 'aria-selected': 'false' },
    el('div', { role: 'gridcell', class: 'cell cell-name' }, el('div', { class: 'strong' }, kindMark(kind), name(text))),
    el('div', { role: 'gridcell', class: 'cell cell-label' }, name(detail ?? texts.labels.noLabel)),
    el('div', { role: 'gridcell', class: 'cell cell-links' }, formatNumber(links)));
