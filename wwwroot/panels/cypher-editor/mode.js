/** @import CodeMirror from 'codemirror' */

/**
 * Cypher's colours. CodeMirror's own mode knows the words; labels, types, properties, parameters, numbers, quoted names and comments over
 * several lines are told apart here. `open` is what a quotation or comment ends with, `brackets` those that are open, `label` whether a
 * label or type comes next, `named` whether one has just been, `member` whether a property comes next.
 * @typedef {{ open: string, colour: string, brackets: string, label: boolean, named: boolean, member: boolean }} State
 * @typedef {{ functions: Set<string>, keyword: (stream: CodeMirror.StringStream) => string|null }} Words
 */

export const MODE = 'cypher-text';

const WORD = /^[\p{L}_][\p{L}\p{N}_]*/u;
const CALLED = /^[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/u;
const NUMBER = /^(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/i;
const PARAMETER = /^\$(?:[\p{L}\p{N}_]+|`[^`]*`)/u;

/** What opens a quotation or a comment, what closes it, and its style. @type {[string, string, string][]} */
const QUOTES = [['/*', '*/', 'comment'], ['"', '"', 'string'], ["'", "'", 'string'], ['`', '`', 'variable-2']];

/** @param {typeof CodeMirror} library @param {Set<string>} functions names in lower case, filled when they are known */
export function defineMode(library, functions) {
  library.defineMode(MODE, (config) => {
    const base = library.getMode(config, 'cypher');
    const keyword = (/** @type {CodeMirror.StringStream} */ stream) => base.token?.(stream, library.startState(base)) ?? null;
    return {
      lineComment: '//', closeBrackets: '()[]{}\'\'""``',
      startState: () => ({ open: '', colour: '', brackets: '', label: false, named: false, member: false }),
      token: (stream, /** @type {State} */ state) => token(stream, state, { functions, keyword }),
    };
  });
}

/** @param {CodeMirror.StringStream} stream @param {State} state @param {Words} words @returns {string|null} */
export function token(stream, state, words) {
  if (state.open) return quoted(stream, state);
  if (stream.eatSpace()) return null;
  for (const [start, open, style] of QUOTES) {
    if (!stream.match(start)) continue;
    Object.assign(state, { open, colour: open === '`' ? nameStyle(state) ?? style : style });
    return quoted(stream, state);
  }
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match(PARAMETER)) return 'meta';
  if (stream.match(NUMBER)) return 'number';
  return stream.match(WORD, false) ? word(stream, state, words) : sign(stream, state);
}

/** @param {State} state */
const nameStyle = ({ label, member }) => (label ? 'type' : member ? 'property' : null);

/** @param {CodeMirror.StringStream} stream @param {State} state */
function quoted(stream, state) {
  while (!stream.eol()) {
    if (stream.match(state.open)) {
      state.open = '';
      break;
    }
    if (stream.next() === '\\' && state.colour === 'string') stream.next();
  }
  if (!state.open) pass(state);
  return state.colour;
}

/** @param {CodeMirror.StringStream} stream @param {State} state @param {Words} words */
function word(stream, state, { functions, keyword }) {
  const style = nameStyle(state);
  pass(state);
  const called = /** @type {RegExpMatchArray|null} */ (stream.match(CALLED, false));
  if (style === null && called && functions.has(called[0].toLowerCase())) {
    stream.match(called[0]);
    return 'builtin';
  }
  const isName = style ?? (stream.match(/^[\p{L}_][\p{L}\p{N}_]*\s*:/u, false) ? (state.brackets.endsWith('{') ? 'property' : 'variable') : null);
  if (isName) {
    stream.match(WORD);
    return isName;
  }
  const known = keyword(stream);
  return known === 'builtin' && !called ? 'variable' : known;
}

/** A name is over. @param {State} state */
function pass(state) {
  state.named = state.label;
  state.label = state.member = false;
}

/** @param {CodeMirror.StringStream} stream @param {State} state */
function sign(stream, state) {
  const letter = stream.next() ?? '';
  if ('([{'.includes(letter)) state.brackets += letter;
  if (')]}'.includes(letter)) state.brackets = state.brackets.slice(0, -1);
  state.member = letter === '.';
  state.label = (letter === ':' && !state.brackets.endsWith('{')) || ((state.label || state.named) && '|&!%'.includes(letter));
  state.named = false;
  return null;
}
