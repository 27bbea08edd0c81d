/** @import { App } from '../../app/app.js' */
/** @import { Analysis, Measure } from '../../api/analysis.js' */
import { el, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { TINTS } from '../../app/measured.js';
import { select } from '../../app/state.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';

const words = texts.analysis;
const SHOWN = 100;

/** What was measured, the most first; a name opens its details. @param {App} app @param {Analysis} analysis */
export function measureTable({ store }, { measures, rows }) {
  const head = el('tr', {}, el('th', { scope: 'col' }, words.entity), ...measures.map(({ title }) => el('th', { scope: 'col', class: 'number' }, title)));
  const body = rows.slice(0, SHOWN).map(({ item, values }) => el('tr', {},
    el('th', { scope: 'row' }, el('button', { type: 'button', class: 'item-link', on: { click: () => store.go(select(store.state, { what: 'node', id: item.ref }, true)) } },
      kindMark(item.kind), ' ', name(item.name))),
    ...measures.map((measure) => el('td', { class: 'number' }, ...valueView(measure, values[measure.name] ?? 0)))));
  return el('div', { class: 'measure-table' }, el('table', { 'aria-label': words.table }, el('thead', {}, head), el('tbody', {}, ...body)),
    rows.length > SHOWN && el('p', { class: 'quiet' }, words.more(SHOWN, rows.length)));
}

/** @param {Measure} measure @param {number} value @returns {(Node|string)[]} */
export function valueView({ kind }, value) {
  if (kind === 'number') return [shortNumber(value)];
  if (value === 0) return [words.none];
  return [el('span', { class: `tint tint-${Math.min(value, TINTS)}`, 'aria-hidden': 'true' }), kind === 'mark' ? words.yes : words.group(value)];
}

/** @param {number} value */
const shortNumber = (value) => (Number.isInteger(value) ? formatNumber(value) : value < 0.0005 ? '< 0.001' : value.toFixed(3));
