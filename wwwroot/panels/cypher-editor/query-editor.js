/** @import CodeMirrorLibrary from 'codemirror' */
/** @import { Checked } from '../../api/query-types.js' */
import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';
import { api, ApiError } from '../../api/client.js';
import { checkStatement } from '../../api/query-route.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { catalogueOf } from './catalogue.js';
import { EMPTY_CATALOGUE } from './completion.js';
import { placeOf } from './fault-place.js';
import { jsonFault } from './json-fault.js';
import { CodeMirror } from './library.js';
import { defineMode, MODE } from './mode.js';
import { Suggesting } from './suggesting.js';
import { describe, editorOptions, markPlace, rangeOf, takeLines } from './editor-options.js';

const PAUSE = 500;

/** @type {Checked} */
export const UNCHECKED = { remarks: [], queryType: null };

/** The text: highlighted, completed, checked while it is written. Emits `checked` with what the store thinks of it; follows
 *  `enter` and `goto` with a place. */
export class QueryEditor extends CypherPanel {
  /** @type {Set<string>} */
  #functions = new Set();
  /** @type {CodeMirrorLibrary.TextMarker|null} */
  #mark = null;
  /** @type {unknown} */
  #marked = null;
  #checking = new AbortController();
  catalogue = EMPTY_CATALOGUE;
  checked = UNCHECKED;

  ready() {
    defineMode(CodeMirror, this.#functions);
    this.editor = CodeMirror(this, {
      ...editorOptions(texts.cypher.editor.label, this.page.announce), value: this.bench.text.statement, mode: MODE, lineNumbers: true,
      placeholder: texts.cypher.editor.placeholder, gutters: ['CodeMirror-lint-markers', 'CodeMirror-linenumbers'],
      lint: { async: true, delay: PAUSE, getAnnotations: (text, update) => void this.#check(text, update) },
    });
    this.suggesting = new Suggesting(this.editor, () => this.catalogue, () => this.bench.text.parameters);
    this.editor.addKeyMap({ 'Ctrl-Enter': () => this.#start(), 'Cmd-Enter': () => this.#start() });
    this.editor.on('change', (_, { origin }) => {
      this.#mark?.clear();
      if (origin !== 'setValue') this.bench.write({ statement: this.editor?.getValue() ?? '' });
    });
    this.append(el('p', { id: 'editor-help', class: 'visually-hidden' }, texts.cypher.editor.help));
    takeLines(this.editor);
    describe(this.editor, 'editor-help editor-fault');
    this.addEventListener('enter', () => this.editor?.focus(), { signal: this.signal });
    this.addEventListener('goto', (event) => this.#goTo(/** @type {CustomEvent} */ (event).detail), { signal: this.signal });
    this.bench.addEventListener('parameters', () => this.editor?.performLint(), { signal: this.signal });
    this.editor.focus();
    void this.#learn();
  }

  #start() {
    this.editor?.closeHint();
    void this.bench.start();
  }

  async #learn() {
    try {
      this.catalogue = catalogueOf(await api.schema(this.signal));
    } catch (error) {
      // Words of the language are still completed; running says what is wrong with the store.
      if (error instanceof ApiError || this.signal.aborted) return;
      throw error;
    }
    for (const { name } of this.catalogue.functions) this.#functions.add(name.toLowerCase());
    this.editor?.setOption('mode', MODE);
  }

  render() {
    const { run, text } = this.bench;
    const { editor } = this;
    if (!editor) return;
    if (editor.getValue() !== text.statement) editor.setValue(text.statement);
    if (run?.error && run !== this.#marked) {
      this.#marked = run;
      const place = run.error instanceof ApiError ? placeOf(run.error.message) : null;
      if (place && run.statement === text.statement) this.#mark = markPlace(editor, place);
    }
  }

  /** Puts the cursor where a text is at fault. @param {{ line: number, column: number }} place */
  #goTo({ line, column }) {
    this.editor?.focus();
    this.editor?.setCursor({ line: line - 1, ch: column - 1 });
  }

  /** @param {string} text @param {(remarks: any[]) => void} update */
  async #check(text, update) {
    this.#checking.abort();
    const { signal } = (this.#checking = new AbortController());
    const checked = await this.#ask(text, signal);
    const { editor } = this;
    if (signal.aborted || !editor || editor.getValue() !== text) return;
    this.checked = checked;
    update(checked.remarks.filter(({ span }) => span).map(({ span, message, severity }) => (
      { ...rangeOf(editor, /** @type {NonNullable<typeof span>} */ (span)), message, severity: severity === 'error' ? severity : 'warning' })));
    this.dispatchEvent(new Event('checked'));
  }

  /** A store that cannot be asked leaves the text unchecked: running it says why. @param {string} statement @param {AbortSignal} signal */
  async #ask(statement, signal) {
    if (statement.trim() === '') return UNCHECKED;
    const parameters = jsonFault(this.bench.text.parameters) ? '' : this.bench.text.parameters;
    try {
      return await checkStatement({ statement, parameters }, signal);
    } catch (error) {
      if (!signal.aborted && !(error instanceof ApiError)) throw error;
      return UNCHECKED;
    }
  }
}
