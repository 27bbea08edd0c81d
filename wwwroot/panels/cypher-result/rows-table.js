/** @import { Run } from '../cypher/bench.js' */
import { texts } from '../../app/texts.js';
import { formatNumber } from '../../app/format.js';
import { el, iconButton, name } from '../../components/dom.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { valueView } from './value-view.js';

const PAGE = 100;
const NUMBERS = ['Integer', 'Float'];

/** The rows in a table, so many to a page; rows that arrive join the page that is shown. */
export class RowsTable extends CypherPanel {
  /** @type {Run|null} */
  #run = null;
  #from = 0;
  #drawn = 0;
  /** @type {string|null} */
  #head = null;

  ready() {
    const words = texts.cypher.table;
    this.head = el('thead');
    this.body = el('tbody');
    this.scroller = el('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': words.label },
      el('table', { class: 'rows-of-values' }, this.head, this.body));
    this.where = el('span', { class: 'where' });
    this.previous = iconButton('chevron-left', words.previous, () => this.#turn(-PAGE));
    this.next = iconButton('chevron-right', words.next, () => this.#turn(PAGE));
    this.pages = el('nav', { class: 'row-pages', 'aria-label': words.pages, hidden: true }, this.previous, this.where, this.next);
    this.append(this.scroller, this.pages);
  }

  render() {
    const { run } = this.bench;
    if (this.hidden || !run) return;
    if (run !== this.#run) this.#clear(run);
    this.#headings(run);
    this.#rows(run);
    this.#foot(run);
  }

  /** @param {Run} run */
  #clear(run) {
    this.#run = run;
    this.#from = this.#drawn = 0;
    this.#head = null;
    this.body?.replaceChildren();
    this.scroller?.scrollTo(0, 0);
  }

  /** @param {Run} run */
  #headings({ fields }) {
    const key = fields.join('\n');
    if (key === this.#head) return;
    this.#head = key;
    this.head?.replaceChildren(el('tr', {}, el('th', { scope: 'col', class: 'row-number' }, el('span', { class: 'visually-hidden' }, texts.cypher.table.number)),
      ...fields.map((field) => el('th', { scope: 'col' }, name(field)))));
  }

  /** @param {Run} run */
  #rows({ rows }) {
    const end = Math.min(rows.length, this.#from + PAGE);
    const fresh = [];
    for (let index = this.#from + this.#drawn; index < end; index++) fresh.push(rowView(rows[index] ?? [], index + 1));
    this.body?.append(...fresh);
    this.#drawn = end - this.#from;
  }

  /** @param {Run} run */
  #foot({ rows }) {
    this.pages?.toggleAttribute('hidden', rows.length <= PAGE);
    this.where?.replaceChildren(texts.cypher.table.page(this.#from + 1, this.#from + this.#drawn, rows.length));
    this.previous?.toggleAttribute('disabled', this.#from === 0);
    this.next?.toggleAttribute('disabled', this.#from + PAGE >= rows.length);
  }

  /** @param {number} by */
  #turn(by) {
    this.#from += by;
    this.#drawn = 0;
    this.body?.replaceChildren();
    this.scroller?.scrollTo(0, 0);
    this.render();
    this.page.announce(this.where?.textContent ?? '');
  }
}

/** @param {import('../../api/query-types.js').TypedValue[]} values @param {number} number */
const rowView = (values, number) => el('tr', {}, el('th', { scope: 'row', class: 'row-number' }, formatNumber(number)),
  ...values.map((value) => el('td', { class: NUMBERS.includes(value.$type) ? 'numeric' : undefined }, valueView(value))));
