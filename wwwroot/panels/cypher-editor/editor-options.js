/** @import CodeMirror from 'codemirror' */
import { texts } from '../../app/texts.js';

/** What both editors have in common. @param {string} label @param {(text: string) => void} announce @returns {CodeMirror.EditorConfiguration} */
export const editorOptions = (label, announce) => ({
  lineWrapping: true, smartIndent: false, indentUnit: 2, tabSize: 2, matchBrackets: true, autoCloseBrackets: true, inputStyle: 'contenteditable',
  screenReaderLabel: label, viewportMargin: 200,
  extraKeys: {
    Tab: (editor) => (editor.somethingSelected() ? editor.indentSelection('add') : editor.replaceSelection('  ', 'end')),
    'Shift-Tab': 'indentLess',
    Esc: (editor) => leaveByTab(editor, announce),
    'Ctrl-/': 'toggleComment', 'Cmd-/': 'toggleComment',
  },
});

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

/** Where the word that starts at a place ends, or the line. @param {CodeMirror.Editor} editor @param {CodeMirror.Position} from @returns {CodeMirror.Position} */
export function tokenEnd(editor, { line, ch }) {
  const { end } = editor.getTokenAt({ line, ch: ch + 1 });
  return { line, ch: Math.max(end, ch + 1) };
}

/** Marks a place at fault; at the end of the text, the last letter. @param {CodeMirror.Editor} editor @param {{ line: number, column: number }} place
 *  @returns {CodeMirror.TextMarker} */
export function markPlace(editor, { line, column }) {
  const length = editor.getLine(line - 1)?.length ?? 0;
  const from = { line: line - 1, ch: Math.min(column - 1, Math.max(0, length - 1)) };
  editor.scrollIntoView(from);
  return editor.markText(from, tokenEnd(editor, from), { className: 'CodeMirror-lint-mark CodeMirror-lint-mark-error' });
}
