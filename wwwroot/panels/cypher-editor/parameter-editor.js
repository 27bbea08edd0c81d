import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { describe, editorOptions, takeLines } from './editor-options.js';
import { jsonFault } from './json-fault.js';
import { CodeMirror } from './library.js';

/** The parameters as JSON; what is wrong with them is marked and said. */
export class ParameterEditor extends CypherPanel {
  ready() {
    const words = texts.cypher.editor;
    this.fault = el('p', { id: 'parameter-fault', class: 'parameter-fault' });
    this.editor = CodeMirror(this, {
      ...editorOptions(words.parametersLabel, this.page.announce), value: this.bench.text.parameters, mode: { name: 'javascript', json: true },
      placeholder: words.parametersHint, gutters: ['CodeMirror-lint-markers'],
      lint: { getAnnotations: (/** @type {string} */ text) => this.#remarks(text), delay: 150 },
    });
    this.editor.addKeyMap({ 'Ctrl-Enter': () => void this.bench.start(), 'Cmd-Enter': () => void this.bench.start() });
    this.editor.on('change', (_, { origin }) => {
      if (origin !== 'setValue') this.bench.write({ parameters: this.editor?.getValue() ?? '' });
    });
    this.append(this.fault);
    takeLines(this.editor);
    describe(this.editor, 'editor-help parameter-fault');
    this.editor.performLint();
  }

  render() {
    const { parameters } = this.bench.text;
    if (this.editor && this.editor.getValue() !== parameters) this.editor.setValue(parameters);
  }

  /** Opens or closes; CodeMirror measures itself when it is seen. @param {boolean} open */
  toggle(open) {
    this.hidden = !open;
    if (open) this.editor?.refresh();
  }

  /** @param {string} text */
  #remarks(text) {
    const fault = jsonFault(text);
    const { editor } = this;
    if (!fault || !editor) return this.fault?.replaceChildren(), [];
    const from = editor.posFromIndex(Math.min(fault.offset, Math.max(0, text.trimEnd().length - 1)));
    const message = texts.cypher.jsonFaults[fault.wrong];
    this.fault?.replaceChildren(`${texts.cypher.editor.place(from.line + 1, from.ch + 1)}: ${message}`);
    return [{ from, to: { line: from.line, ch: from.ch + 1 }, message, severity: 'error' }];
  }
}
