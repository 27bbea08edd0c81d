/** @import { Example } from '../../app/words/cypher-examples.js' */
/** @import { Remark } from '../../api/query-types.js' */
/** @import { Run } from '../cypher/bench.js' */
import { texts } from '../../app/texts.js';
import { el, iconOf } from '../../components/dom.js';
import { keyName } from '../../components/key-view.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { sentenceOf } from './fault-place.js';
import { menuButton } from './menu-button.js';
import { ParameterEditor } from './parameter-editor.js';
import { QueryEditor, UNCHECKED } from './query-editor.js';

const words = texts.cypher.editor;

/** Run, stop, examples, history, parameters, and whether the text would change anything. */
export class RunBar extends CypherPanel {
  ready() {
    this.run = el('button', { type: 'button', class: 'button primary', on: { click: () => void this.bench.start() } },
      iconOf('play'), words.run, el('kbd', { 'aria-hidden': 'true' }, `${keyName('Mod')} ↵`));
    this.stop = el('button', { type: 'button', class: 'button', on: { click: () => this.bench.stop() } }, iconOf('square'), words.stop, el('kbd', { 'aria-hidden': 'true' }, 'Esc'));
    this.parameters = el('button', { type: 'button', class: 'button quiet-button', 'aria-expanded': 'false', title: words.parameters,
      on: { click: () => this.#showParameters(this.parameters?.getAttribute('aria-expanded') !== 'true', true) } },
      iconOf('braces'), el('span', { class: 'button-label' }, words.parameters));
    this.effect = el('span', { class: 'effect', role: 'status' });
    // Not spoken while somebody writes: the editor is described by it.
    this.fault = el('p', { id: 'editor-fault', class: 'editor-fault' });
    this.append(this.run, this.stop,
      menuButton({ icon: 'list-tree', label: words.examples, empty: '', signal: this.signal, items: () => this.page.examples.map((example) => this.#example(example)) }),
      menuButton({ icon: 'history', label: words.history, empty: texts.cypher.history.none, signal: this.signal,
        items: () => this.bench.history.map((run) => this.#past(run)) }),
      this.parameters, this.fault, this.effect);
    this.#showParameters(this.bench.text.parameters !== '', false);
    this.#editor?.addEventListener('checked', () => this.#checked(), { signal: this.signal });
    this.bench.addEventListener('text', () => this.#showParameters(this.bench.text.parameters !== '', false), { signal: this.signal });
  }

  get #editor() {
    const editor = document.querySelector('query-editor');
    return editor instanceof QueryEditor ? editor : null;
  }

  render() {
    const running = this.bench.run?.status === 'running';
    if (!running && document.activeElement === this.stop) this.run?.focus();
    this.stop?.toggleAttribute('disabled', !running);
  }

  /** @param {boolean} open @param {boolean} enter */
  #showParameters(open, enter) {
    this.parameters?.setAttribute('aria-expanded', String(open));
    const editor = document.querySelector('parameter-editor');
    if (!(editor instanceof ParameterEditor)) return;
    editor.toggle(open);
    if (open && enter) editor.editor?.focus();
  }

  #checked() {
    const { queryType, remarks } = this.#editor?.checked ?? UNCHECKED;
    const effect = queryType === 's' ? words.schema : queryType === 'w' || queryType === 'rw' ? words.write : '';
    this.effect?.replaceChildren(...(effect ? [el('span', { class: 'tag writes', title: words.writeWhy }, iconOf('pencil'), effect)] : []));
    const fault = remarks.find(({ severity }) => severity === 'error');
    this.fault?.replaceChildren(...(fault ? faultView(fault, (place) => this.#editor?.dispatchEvent(new CustomEvent('goto', { detail: place }))) : []));
  }

  /** @param {Example} example */
  #example({ title, why, statement, parameters = '' }) {
    return this.#choice(title, [why], { statement, parameters });
  }

  /** @param {Run} run */
  #past({ statement, parameters, status, total, milliseconds }) {
    const { result, time } = texts.cypher;
    const end = status === 'done' ? result.rows(total) : status === 'stopped' ? result.stopped : result.failed;
    return this.#choice(statement, [`${end} · ${time(milliseconds)}`], { statement, parameters }, 'past');
  }

  /** @param {string} title @param {string[]} lines @param {{ statement: string, parameters: string }} text @param {string} [kind] */
  #choice(title, lines, text, kind = '') {
    const open = () => {
      this.bench.open(text);
      this.#editor?.editor?.focus();
    };
    return el('button', { type: 'button', class: `menu-choice ${kind}`.trim(), on: { click: open } },
      el('span', { class: 'menu-title' }, title), ...lines.map((line) => el('span', { class: 'quiet' }, line)));
  }
}

/** @param {Remark} fault @param {(place: { line: number, column: number }) => void} goTo @returns {(Node|string)[]} */
const faultView = ({ message, span }, goTo) => [
  ...(span ? [el('button', { type: 'button', class: 'link', on: { click: () => goTo(span) } }, words.place(span.line, span.column)), ': '] : []), sentenceOf(message),
];
