/**
 * What can be typed at a place, from what the store knows and what the text holds. Pure.
 * @typedef {'label'|'type'|'property'|'function'|'parameter'|'variable'|'keyword'} CandidateKind
 * @typedef {{ name: string, kind: CandidateKind, detail?: string, description?: string, insert?: string }} Candidate
 * @typedef {{ labels: Candidate[], types: Candidate[], properties: Candidate[], functions: Candidate[],
 *   propertiesOf: (labels: string[]) => Set<string> }} Catalogue
 */

/** @type {Catalogue} */
export const EMPTY_CATALOGUE = { labels: [], types: [], properties: [], functions: [], propertiesOf: () => new Set() };

const KEYWORDS = ['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'RETURN DISTINCT', 'WITH', 'UNWIND', 'ORDER BY', 'DESC', 'SKIP', 'LIMIT', 'UNION', 'UNION ALL',
  'CALL', 'YIELD', 'CREATE', 'MERGE', 'ON CREATE SET', 'ON MATCH SET', 'SET', 'REMOVE', 'DELETE', 'DETACH DELETE', 'FOREACH', 'AND', 'OR', 'XOR', 'NOT', 'IN',
  'AS', 'DISTINCT', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'EXISTS',
  'SHORTEST', 'ALL SHORTEST', 'EXPLAIN', 'PROFILE', 'TRUE', 'FALSE', 'NULL'];

const NAME = /[\p{L}\p{N}_.]*$/u;
/** A label or type comes next: after a colon, or a sign between labels. */
const LABELS = /:[^()[\]{},]*(?<=[:|&!]\s*)$/;
/** Where variables get their names. */
const NAMING = /(?:[([]\s*|\bAS\s+)([a-z_]\w*)/gi;
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/**
 * The candidates for what stands before the cursor; `length` letters before the cursor are to be replaced.
 * @param {string} before the text before the cursor
 * @param {string} whole the whole text
 * @param {Catalogue} catalogue
 * @param {string[]} parameters names of parameters
 * @returns {{ length: number, candidates: Candidate[] }}
 */
export function complete(before, whole, catalogue, parameters) {
  const bare = blank(before);
  if (/['"`]$/.test(bare) || isInside(before, bare)) return { length: 0, candidates: [] };
  const typed = NAME.exec(bare)?.[0] ?? '';
  const lead = bare.slice(0, bare.length - typed.length);
  const member = typed.lastIndexOf('.');
  const found = member >= 0 && !catalogue.functions.some(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    ? { text: typed.slice(member + 1), all: propertiesFor(typed.slice(0, member), whole, catalogue) }
    : { text: typed, all: pool(lead, typed, whole, catalogue, parameters) };
  return { length: found.text.length, candidates: rank(found.all, found.text) };
}

/** Quotations and comments as long as they are, but empty. @param {string} text */
const blank = (text) => text.replace(QUOTED, (part) => ' '.repeat(part.length));

/** An open quotation or comment. @param {string} before @param {string} bare */
const isInside = (before, bare) => /['"`]|\/\*/.test(bare) || /\/\/[^\n]*$/.test(before.split('\n').at(-1) ?? '');

/** @param {string} lead @param {string} typed @param {string} whole @param {Catalogue} catalogue @param {string[]} parameters @returns {Candidate[]} */
function pool(lead, typed, whole, catalogue, parameters) {
  if (lead.endsWith('$')) return candidates(parameters, 'parameter');
  const bracket = openBracket(lead);
  if (bracket !== '{' && LABELS.test(lead)) {
    return bracket === '[' ? catalogue.types : bracket === '(' ? catalogue.labels : [...catalogue.labels, ...catalogue.types];
  }
  if (bracket === '{' && /[{,]\s*$/.test(lead)) return [...catalogue.properties, ...catalogue.functions];
  if (typed === '') return [];
  const named = new Set([...blank(whole).matchAll(NAMING)].map(([, name]) => name ?? '').filter((name) => name !== typed));
  return [...candidates(named, 'variable'), ...candidates(KEYWORDS, 'keyword'), ...catalogue.functions];
}

/** @param {Iterable<string>} names @param {CandidateKind} kind @returns {Candidate[]} */
const candidates = (names, kind) => [...names].map((name) => ({ name, kind }));

/** The innermost bracket that is open at the end of a text. @param {string} text */
function openBracket(text) {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const letter = text[at] ?? '';
    if (')]}'.includes(letter)) depth++;
    else if ('([{'.includes(letter) && depth-- === 0) return letter;
  }
  return '';
}

/** The properties of what a variable's labels have, before the others. @param {string} variable @param {string} whole @param {Catalogue} catalogue */
function propertiesFor(variable, whole, catalogue) {
  const pattern = new RegExp(`[(\\[]\\s*${variable.replaceAll('.', '\\.')}\\s*:([^)\\]{]+)`, 'gu');
  const labels = [...blank(whole).matchAll(pattern)].flatMap(([, names]) => (names ?? '').split(/[:|&!\s]+/).filter(Boolean));
  const own = catalogue.propertiesOf(labels);
  return [...catalogue.properties].sort((a, b) => Number(own.has(b.name)) - Number(own.has(a.name)));
}

/** Those that start with the text as it is typed, then in any case, then those that hold it; the given order within each. @param {Candidate[]} all
 *  @param {string} text */
function rank(all, text) {
  const wanted = text.toLowerCase();
  const at = (/** @type {Candidate} */ { name }) => name.toLowerCase().indexOf(wanted);
  const place = (/** @type {Candidate} */ one) => (one.name.startsWith(text) ? 0 : at(one) === 0 ? 1 : 2);
  return all.filter((one) => at(one) === 0 || (wanted.length > 1 && at(one) > 0)).sort((a, b) => place(a) - place(b));
}
