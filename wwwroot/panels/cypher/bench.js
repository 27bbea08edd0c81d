/** @import { Plan, Summary, TypedValue } from '../../api/query-types.js' */
/** @import { Text, View } from './address.js' */
import { ApiError } from '../../api/client.js';
import { runStatement } from '../../api/query-route.js';
import { texts } from '../../app/texts.js';
import { jsonFault } from '../cypher-editor/json-fault.js';
import { fromAddress, toAddress } from './address.js';

/** Rows that are kept; later ones are counted. */
export const KEPT = 10_000;
const REMEMBERED = 50;
const PAUSE = 400;
const FRAME = 100;

/**
 * What came of a run. `total` counts all rows, those that are not kept too; `milliseconds` until now or the end.
 * @typedef {{ statement: string, parameters: string, status: 'running'|'done'|'failed'|'stopped', fields: string[], rows: TypedValue[][],
 *   total: number, milliseconds: number, summary: Summary|null, error: Error|null }} Run
 */

/** The plan of a run that asked for one. @param {Run|null} run @returns {Plan|null} */
export const planOf = (run) => run?.summary?.profiledQueryPlan ?? run?.summary?.queryPlan ?? null;

/**
 * The one place that holds the text, its run, and the session's history. Events: `text` when another text is opened, `parameters` when
 * they are typed, `run` while rows come and at the end, `view`.
 */
export class Bench extends EventTarget {
  /** @type {Text} */
  text;
  /** @type {Run|null} */
  run = null;
  /** @type {Run[]} The newest first; a run keeps no rows here. */
  history = [];
  #running = new AbortController();
  #settled = true;
  #pause = 0;

  /** @param {Location} location @param {History} history */
  constructor(location, history) {
    super();
    this.browser = history;
    this.text = fromAddress(location.search, location.hash);
    addEventListener('popstate', () => this.#follow(fromAddress(location.search, location.hash)));
  }

  /** What is typed; the address follows after a pause. @param {Partial<Text>} change */
  write(change) {
    this.text = { ...this.text, ...change };
    if (change.parameters !== undefined) this.dispatchEvent(new Event('parameters'));
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#keepAddress(), PAUSE);
  }

  /** Another text, not run. @param {{ statement: string, parameters: string }} text */
  open({ statement, parameters }) {
    this.text = { statement, parameters, view: null };
    this.#keepAddress();
    this.#settled = true;
    this.dispatchEvent(new Event('text'));
  }

  /** @param {View|null} view */
  show(view) {
    this.text = { ...this.text, view };
    this.browser.replaceState(null, '', toAddress(this.text));
    this.dispatchEvent(new Event('view'));
  }

  stop() {
    this.#running.abort();
  }

  /** Runs the text; what ran before is stopped. */
  async start() {
    const { statement, parameters } = this.text;
    if (statement.trim() === '') return;
    this.stop();
    const { signal } = (this.#running = new AbortController());
    this.#keepAddress();
    this.#settled = true;
    /** @type {Run} */
    const run = { statement, parameters, status: 'running', fields: [], rows: [], total: 0, milliseconds: 0, summary: null, error: null };
    this.run = run;
    const begun = performance.now();
    const tell = () => {
      run.milliseconds = performance.now() - begun;
      if (this.run === run) this.dispatchEvent(new Event('run'));
    };
    tell();
    const frame = setInterval(tell, FRAME);
    try {
      requireParameters(parameters);
      run.summary = await runStatement(run, sinkOf(run), { most: KEPT, signal });
      run.status = 'done';
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      run.status = signal.aborted ? 'stopped' : 'failed';
      run.error = signal.aborted ? null : error;
    } finally {
      clearInterval(frame);
      tell();
      this.#remember(run);
    }
  }

  /** @param {Run} run */
  #remember(run) {
    this.history = [{ ...run, rows: [], summary: null }, ...this.history].slice(0, REMEMBERED);
  }

  /** The first change after a run or an opened text is a step of its own in the browser's history. */
  #keepAddress() {
    clearTimeout(this.#pause);
    const address = toAddress(this.text);
    if (address === location.pathname + location.search + location.hash) return;
    this.browser[this.#settled ? 'pushState' : 'replaceState'](null, '', address);
    this.#settled = false;
  }

  /** @param {Text} text */
  #follow(text) {
    clearTimeout(this.#pause);
    this.text = text;
    this.#settled = true;
    this.dispatchEvent(new Event('text'));
    this.dispatchEvent(new Event('view'));
  }
}

/** @param {string} parameters */
function requireParameters(parameters) {
  const fault = jsonFault(parameters);
  const { editor, jsonFaults } = texts.cypher;
  if (fault) throw new ApiError({ title: editor.badParameters, status: 0, detail: `${editor.badParameters} ${jsonFaults[fault.wrong]}` });
}

/** @param {Run} run @returns {import('../../api/query-types.js').RowSink} */
const sinkOf = (run) => ({
  fields: (names) => (run.fields = names),
  row: (values) => {
    run.rows.push(values);
    run.total++;
  },
  beyond: (count) => (run.total += count),
});
