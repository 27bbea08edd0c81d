/** @import CodeMirrorLibrary from 'codemirror' */
/** @import { Candidate, Catalogue } from './completion.js' */
import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';
import { complete } from './completion.js';
import { CodeMirror } from './library.js';

const MOST = 60;

/** The list of completions: opens while a name is typed and on Control and Space. */
export class Suggesting {
  /** @param {CodeMirrorLibrary.Editor} editor @param {() => Catalogue} catalogue @param {() => string} parameters as JSON */
  constructor(editor, catalogue, parameters) {
    this.catalogue = catalogue;
    this.parameters = parameters;
    editor.setOption('hintOptions', {
      hint: (/** @type {CodeMirrorLibrary.Editor} */ one) => this.#hint(one), completeSingle: false, closeCharacters: /[\s()[\]{};>,]/, alignWithWord: true,
    });
    editor.addKeyMap({ 'Ctrl-Space': () => editor.showHint() });
    // The list is placed when it opens; a phone that is turned has other edges.
    addEventListener('resize', () => editor.state.completionActive && editor.showHint());
    editor.on('inputRead', (_, { text, origin }) => {
      if (origin === '+input' && !editor.state.completionActive && /[\p{L}_.:$]$/u.test(text.join('\n'))) editor.showHint();
    });
  }

  /** @param {CodeMirrorLibrary.Editor} editor */
  #hint(editor) {
    const to = editor.getCursor();
    const before = editor.getRange({ line: 0, ch: 0 }, to);
    const { length, candidates } = complete(before, editor.getValue(), this.catalogue(), this.#names());
    const typed = before.slice(before.length - length).toLowerCase();
    // A word that is written out is not to become a longer one by Enter; a function still shows what it takes.
    const done = candidates.some(({ name, kind }) => kind !== 'function' && name.toLowerCase() === typed);
    const list = (done ? [] : candidates.slice(0, MOST)).map((one) => ({
      text: one.insert ?? one.name, displayText: one.name, className: `hint hint-${one.kind}`,
      render: (/** @type {HTMLElement} */ place) => place.append(...candidateView(one)),
      ...(one.kind === 'function' ? { hint: insertCall } : {}),
    }));
    const data = { list, from: { line: to.line, ch: to.ch - length }, to };
    CodeMirror.on(data, 'shown', () => document.querySelector('.CodeMirror-hints')?.setAttribute('aria-label', texts.cypher.editor.completions));
    return data;
  }

  #names() {
    try {
      return Object.keys(JSON.parse(this.parameters()));
    } catch {
      // Half-written parameters have no names yet; the parameter editor says what is wrong with them.
      return [];
    }
  }
}

/** A function comes with its brackets, the cursor between them. @param {CodeMirrorLibrary.Editor} editor @param {{ from: any, to: any }} data @param {{ text: string }} choice */
function insertCall(editor, { from, to }, { text }) {
  const called = editor.getRange(to, { line: to.line, ch: to.ch + 1 }) === '(';
  editor.replaceRange(called ? text : `${text}()`, from, to, 'complete');
  editor.setCursor({ line: from.line, ch: from.ch + text.length + 1 });
}

/** @param {Candidate} candidate @returns {Node[]} */
const candidateView = ({ name, kind, detail, description }) => [
  el('span', { class: 'hint-name' }, name),
  el('span', { class: 'hint-detail' }, detail ?? texts.cypher.candidates[kind]),
  ...(description ? [el('span', { class: 'hint-description' }, description)] : []),
];
