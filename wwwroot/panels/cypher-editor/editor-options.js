/** @import CodeMirror from 'codemirror' */
import { texts } from '../../app/texts.js';

/** What both editors have in common. @param {string} label @param {(text: string) => void} announce @returns {CodeMirror.EditorConfiguration} */
export const editorOptions = (label, announce) => ({
  lineWrapping: true, smartIndent: false, indentUnit: 2, tabSize: 2, matchBrackets: true, autoCloseBrackets: true, inputStyle: 'contenteditable',
  screenReaderLabel: label, viewportMargin: 200, cursorBlinkRate: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 530,
  extraKeys: {
    Tab: (editor) => (editor.somethingSelected() ? editor.indentSelection('add') : editor.replaceSelection('  ', 'end')),
    'Shift-Tab': 'indentLess',
    Esc: (editor) => leaveByTab(editor, announce),
    'Ctrl-/': 'toggleComment', 'Cmd-/': 'toggleComment',
  },
});

/** Says of what is typed into what it is: CodeMirror leaves it without a role. @param {CodeMirror.Editor} editor
 *  @param {string} by the ids of what describes it */
export function describe(editor, by) {
  const field = editor.getInputField();
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.setAttribute('aria-describedby', by);
}

/** Several lines that come at once, other than by pasting (from dictation, say, or a password manager), go into the text: the browser
 *  would put them into the page, where the library loses track of its own lines. @param {CodeMirror.Editor} editor */
export function takeLines(editor) {
  editor.getInputField().addEventListener('beforeinput', (event) => {
    const { data, inputType, isComposing } = event;
    const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
    if (inputType !== 'insertText' || isComposing || data === null || (from.line === to.line && !data.includes('\n'))) return;
    event.preventDefault();
    editor.replaceSelection(data, 'end', '+input');
  });
}

/** The next Tab moves the focus, as everywhere else, until the editor is entered again. @param {CodeMirror.Editor} editor @param {(text: string) => void} announce */
function leaveByTab(editor, announce) {
  const away = { name: 'leave', Tab: false, 'Shift-Tab': false };
  editor.removeKeyMap('leave');
  editor.addKeyMap(/** @type {any} */ (away));
  editor.getWrapperElement().dataset.leaving = '';
  announce(texts.cypher.editor.leave);
  const stay = () => {
    editor.removeKeyMap('leave');
    delete editor.getWrapperElement().dataset.leaving;
    editor.off('blur', stay);
    editor.off('change', stay);
  };
  editor.on('blur', stay);
  editor.on('change', stay);
}

/** A span of the text, at least one letter of it; a place without length is the word that starts there. @param {CodeMirror.Editor} editor
 *  @param {{ line: number, column: number, length: number }} span @returns {{ from: CodeMirror.Position, to: CodeMirror.Position }} */
export function rangeOf(editor, { line, column, length }) {
  const text = editor.getLine(line - 1) ?? '';
  const from = { line: line - 1, ch: Math.max(0, Math.min(column - 1, text.length - 1)) };
  const to = length ? editor.posFromIndex(editor.indexFromPos({ line: line - 1, ch: column - 1 }) + length) :
    { line: line - 1, ch: editor.getTokenAt({ line: line - 1, ch: from.ch + 1 }).end };
  return { from, to: to.line === from.line && to.ch <= from.ch ? { line: from.line, ch: from.ch + 1 } : to };
}

/** Marks the word at a place that is at fault. @param {CodeMirror.Editor} editor @param {{ line: number, column: number }} place @returns {CodeMirror.TextMarker} */
export function markPlace(editor, place) {
  const { from, to } = rangeOf(editor, { ...place, length: 0 });
  editor.scrollIntoView(from);
  return editor.markText(from, to, { className: 'CodeMirror-lint-mark CodeMirror-lint-mark-error' });
}
