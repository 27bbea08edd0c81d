/**
 * What the address of the page holds.
 * @typedef {'table'|'graph'|'json'|'plan'} View
 * @typedef {{ statement: string, parameters: string, view: View|null }} Text `view` is null where the result decides
 */

export const PAGE = '/cypher';

/** @type {View[]} */
export const VIEWS = ['table', 'graph', 'json', 'plan'];

/** Servers refuse request lines that are much longer. */
const LONGEST = 6000;

/**
 * The address of a text. A long one stands behind `#`, which is never sent to the server.
 * @param {Text} text
 */
export function toAddress({ statement, parameters, view }) {
  const pairs = [['query', statement], ['parameters', parameters.trim() === '{}' ? '' : parameters.trim()], ['view', view ?? '']];
  const query = pairs.filter(([, value]) => value).map(([name, value]) => `${name}=${encode(value ?? '')}`).join('&');
  return query === '' ? PAGE : `${PAGE}${query.length > LONGEST ? '#' : '?'}${query}`;
}

/** @param {string} text */
const encode = (text) => encodeURIComponent(text.toWellFormed()).replace(/%20/g, '+').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%24/g, '$');

/**
 * @param {string} search from `?` on
 * @param {string} hash from `#` on
 * @returns {Text}
 */
export function fromAddress(search, hash) {
  const query = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) query.set(name, value);
  const view = /** @type {View} */ (query.get('view'));
  return { statement: query.get('query') ?? '', parameters: query.get('parameters') ?? '', view: VIEWS.includes(view) ? view : null };
}
