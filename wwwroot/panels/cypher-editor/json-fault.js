/**
 * What is wrong with a text that should be a JSON object, and where. Browsers name the place in many ways or not at all, so the text is
 * read here; numbers are left as they are written.
 * @typedef {'object'|'value'|'key'|'colon'|'comma'|'end'|'string'} Wrong what was expected, or `end` for text after the object
 * @typedef {{ wrong: Wrong, offset: number }} JsonFault
 */

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const DEEPEST = 200;

class Reader {
  offset = 0;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  /** @param {RegExp} pattern sticky */
  take(pattern) {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text);
    if (found) this.offset += found[0].length;
    return found !== null;
  }

  /** The next letter after space, which stays. */
  peek() {
    this.take(SPACE);
    return this.text[this.offset] ?? '';
  }

  /** @param {string} letter @returns {boolean} */
  skip(letter) {
    if (this.peek() !== letter) return false;
    this.offset++;
    return true;
  }
}

/** @param {string} text @returns {JsonFault|null} null for an object, or nothing at all */
export function jsonFault(text) {
  const reader = new Reader(text);
  if (reader.peek() === '') return null;
  const wrong = reader.peek() === '{' ? (value(reader, 0) ?? (reader.peek() === '' ? null : 'end')) : 'object';
  return wrong && { wrong, offset: reader.offset };
}

/** @param {Reader} reader @param {number} depth @returns {Wrong|null} */
function value(reader, depth) {
  const first = reader.peek();
  if (depth > DEEPEST) return 'end';
  if (first === '{') return list(reader, '}', () => pair(reader, depth));
  if (first === '[') return list(reader, ']', () => value(reader, depth + 1));
  if (first === '"') return reader.take(STRING) ? null : 'string';
  return reader.take(SCALAR) ? null : 'value';
}

/** @param {Reader} reader @param {number} depth @returns {Wrong|null} */
function pair(reader, depth) {
  if (reader.peek() !== '"') return 'key';
  if (!reader.take(STRING)) return 'string';
  return reader.skip(':') ? value(reader, depth + 1) : 'colon';
}

/** @param {Reader} reader @param {string} close @param {() => Wrong|null} part @returns {Wrong|null} */
function list(reader, close, part) {
  reader.offset++;
  if (reader.skip(close)) return null;
  for (;;) {
    const wrong = part();
    if (wrong) return wrong;
    if (reader.skip(close)) return null;
    if (!reader.skip(',')) return 'comma';
  }
}
