import { planOf } from '../cypher/bench.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { planRows } from './plan-rows.js';

const DEEPEST = 24;

/** A plan as a table, each step set in below the one that takes its rows; of a profile, with rows, and with hits where the store counts them. */
export class PlanTable extends CypherPanel {
  /** @type {unknown} */
  #shown = null;

  render() {
    const plan = planOf(this.bench.run);
    if (this.hidden || !plan || plan === this.#shown) return;
    this.#shown = plan;
    const words = texts.cypher.plan;
    const rows = planRows(plan);
    const profiled = rows.some((row) => row.rows !== null);
    const hits = rows.reduce((sum, row) => sum + (row.hits ?? 0), 0);
    const heads = [words.operator, words.details, words.estimated, ...(profiled ? [words.rows] : []), ...(hits > 0 ? [words.hits] : [])];
    this.replaceChildren(el('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': words.label },
      el('table', { class: 'plan' },
        el('thead', {}, el('tr', {}, ...heads.map((head, index) => el('th', { scope: 'col', class: index > 1 ? 'numeric' : undefined }, head)))),
        el('tbody', {}, ...rows.map((row) => stepView(row, profiled, hits)))),
      hits > 0 && el('p', { class: 'quiet plan-sum' }, words.sum(hits))));
  }
}

/** @param {import('./plan-rows.js').PlanRow} row @param {boolean} profiled @param {number} sum */
function stepView({ depth, operator, details, estimated, rows, hits }, profiled, sum) {
  const number = (/** @type {number|null} */ value) => el('td', { class: 'numeric' }, value === null ? '–' : formatNumber(Math.round(value)));
  const share = el('span', { class: 'share', 'aria-hidden': 'true' });
  share.style.inlineSize = `${Math.round(((hits ?? 0) / sum) * 100)}%`;
  const name = el('th', { scope: 'row' }, el('span', { class: 'operator' }, operator), sum > 0 && share);
  name.style.paddingInlineStart = `${12 + Math.min(depth, DEEPEST) * 14}px`;
  return el('tr', {}, name, el('td', { class: 'plan-details' }, el('bdi', {}, details)), number(estimated),
    ...(profiled ? [number(rows)] : []), ...(sum > 0 ? [number(hits)] : []));
}
