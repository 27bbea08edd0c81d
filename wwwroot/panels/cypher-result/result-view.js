/** @import { View } from '../cypher/address.js' */
/** @import { Run } from '../cypher/bench.js' */
/** @import { GraphPane } from './graph-pane.js' */
import { texts } from '../../app/texts.js';
import { el, iconOf } from '../../components/dom.js';
import { VIEWS } from '../cypher/address.js';
import { planOf } from '../cypher/bench.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { SnapshotButton } from '../snapshot/snapshot-button.js';
import { rowsText } from './copying.js';
import { subjectOf } from './freezing.js';
import { graphOf } from './result-graph.js';
import { noticesOf } from './run-notices.js';
import { statusLine } from './status-line.js';
import { rowsJson } from './value-json.js';

const SHOWN = 1500;

/** @type {Record<View, { icon: string, tag: string, why: string }>} */
const PARTS = {
  table: { icon: 'table-2', tag: 'rows-table', why: texts.cypher.result.noRows },
  graph: { icon: 'waypoints', tag: 'graph-pane', why: texts.cypher.result.noGraph },
  json: { icon: 'braces', tag: 'json-view', why: texts.cypher.result.noRows },
  plan: { icon: 'list-tree', tag: 'plan-table', why: texts.cypher.result.noPlan },
};

/** The frame around what came of a run: its status, its views, errors and notes. */
export class ResultView extends CypherPanel {
  /** @type {{ run: Run|null, status: string, views: Set<View> }} What is known of the run that is shown. */
  #seen = { run: null, status: '', views: new Set() };

  ready() {
    const words = texts.cypher.result;
    this.progress = el('div', { class: 'progress', role: 'progressbar', 'aria-label': words.running, hidden: true });
    this.status = el('p', { class: 'run-status' });
    this.buttons = VIEWS.map((view) => el('button', { type: 'button', class: 'view-button', 'data-view': view,
      on: { click: () => this.bench.show(view) } }, iconOf(PARTS[view].icon), el('span', {}, texts.cypher.views[view])));
    this.copies = [copyButton(words.copyText, (event) => void this.#copy(event, rowsText)),
      copyButton(words.copyJson, (event) => void this.#copy(event, (run) => rowsJson(run.fields, run.rows)))];
    this.notices = el('div', { class: 'run-notices' });
    this.snapshot = new SnapshotButton(subjectOf(this.bench, () => /** @type {GraphPane} */ (this.querySelector('graph-pane')).places()), { announce: this.page.announce, signal: this.signal });
    this.prepend(this.progress, el('div', { class: 'result-bar' }, this.status, el('div', { class: 'result-tools' }, this.snapshot.element,
      el('span', { class: 'copy-as', role: 'group', 'aria-label': words.copy }, iconOf('copy'), el('span', { class: 'copy-label', 'aria-hidden': 'true' }, words.copy), ...this.copies), el('div', { class: 'segmented', role: 'group', 'aria-label': words.view }, ...this.buttons))), this.notices);
  }

  /** @param {MouseEvent} event @param {(run: Run) => string} write */
  async #copy({ currentTarget }, write) {
    const { run } = this.bench;
    const button = /** @type {HTMLElement} */ (currentTarget);
    if (!run) return;
    const { copied, notCopied } = texts.cypher.result;
    const [label, said] = [button.textContent, await navigator.clipboard.writeText(write(run)).then(() => copied, () => notCopied)];
    this.page.announce(said);
    button.textContent = said;
    setTimeout(() => (button.textContent = label), SHOWN);
  }

  render() {
    const { run } = this.bench;
    this.hidden = run === null;
    document.body.toggleAttribute('data-answered', run !== null);
    if (!run) return;
    const running = run.status === 'running';
    this.setAttribute('aria-busy', String(running));
    this.progress?.toggleAttribute('hidden', !running);
    this.status?.replaceChildren(...statusLine(run));
    if (run !== this.#seen.run || run.status !== this.#seen.status) this.#arrived(run);
    this.#show(this.#view(run));
  }

  /** @param {Run} run */
  #arrived(run) {
    const views = viewsOf(run);
    this.#seen = { run, status: run.status, views };
    for (const button of this.buttons ?? []) {
      const view = /** @type {View} */ (button.dataset.view);
      button.toggleAttribute('disabled', !views.has(view));
      button.title = views.has(view) ? texts.cypher.views[view] : PARTS[view].why;
    }
    this.snapshot?.render();
    for (const button of this.copies ?? []) button.toggleAttribute('disabled', run.rows.length === 0 || run.status === 'running');
    this.notices?.replaceChildren(...noticesOf(run, (place) => this.#goTo(place)));
    if (run.status !== 'running') this.page.announce(this.status?.textContent ?? '');
  }

  /** @param {{ line: number, column: number }} place */
  #goTo(place) {
    document.querySelector('query-editor')?.dispatchEvent(new CustomEvent('goto', { detail: place }));
  }

  /** What was chosen if the run has it; else its plan, its table. @param {Run} run @returns {View|null} */
  #view(run) {
    const { views } = this.#seen;
    const { view } = this.bench.text;
    if (view && views.has(view)) return view;
    if (planOf(run)) return 'plan';
    return views.has('table') ? 'table' : null;
  }

  /** @param {View|null} view */
  #show(view) {
    this.dataset.view = view ?? '';
    for (const button of this.buttons ?? []) button.setAttribute('aria-pressed', String(button.dataset.view === view));
    for (const one of VIEWS) {
      const part = this.querySelector(PARTS[one].tag);
      if (!(part instanceof CypherPanel)) continue;
      part.hidden = one !== view;
      part.render();
    }
  }
}

/** @param {string} format @param {(event: MouseEvent) => void} click */
const copyButton = (format, click) =>
  el('button', { type: 'button', 'aria-label': `${texts.cypher.result.copy} ${format}`, title: `${texts.cypher.result.copy} ${format}`, on: { click } }, format);

/** The ways in which a run can be shown. @param {Run} run @returns {Set<View>} */
function viewsOf(run) {
  /** @type {View[]} */
  const views = [];
  const running = run.status === 'running';
  if (run.rows.length || running) views.push('table');
  if (!running && run.rows.length) views.push('json', ...(graphOf(run.rows).nodes.size ? [/** @type {const} */ ('graph')] : []));
  return new Set([...views, ...(planOf(run) ? [/** @type {const} */ ('plan')] : [])]);
}
