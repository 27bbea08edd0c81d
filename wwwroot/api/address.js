/** @import * as Api from './types.js' */

const ROOT = '/api/v1/';

/**
 * @param {string} path
 * @param {Record<string, string|number|null|undefined>} [query] entries without a value are left out
 */
export function address(path, query = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  return ROOT + path + (search.size ? `?${search}` : '');
}

/** The path of an entity. @param {string} ref */
export const entity = (ref) => `entities/${encodeURIComponent(ref)}`;

/**
 * @typedef {Api.Slots} Slots
 * @typedef {{ ref: string, relation: string, direction: Api.Direction, kind: Api.Kind|null }} ExpandKey
 */

/**
 * A question with what fills its slots; `question` is null for the page's own.
 * @typedef {{ question: string|null, slots: Slots, speakers: Api.Speakers }} Asked
 * @typedef {{ skip?: number, limit?: number }} Page
 */

/** The path of a question. @param {Asked} asked */
export const pathOf = ({ question }) => (question === null ? 'question' : `questions/${encodeURIComponent(question)}`);

/** What a question is asked with. @param {Asked} asked @returns {Record<string, string|null>} */
export const filled = ({ question, slots, speakers }) => (question === null ? { ...slots, speakers } : slots);
