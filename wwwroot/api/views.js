import { work } from './client.js';

/**
 * A saved view. Items are all that its address names or that is drawn, with places where they are drawn; `gone` is what the graph no longer holds.
 * @typedef {{ x: number, y: number, zoom: number }} Camera
 * @typedef {{ ref: string, name: string, x?: number, y?: number }} ViewItem
 * @typedef {{ name: string, caption: string }} ViewWords
 * @typedef {ViewWords & { address: string, items: ViewItem[], camera?: Camera|null }} ViewContent
 * @typedef {ViewWords & { id: string, created: string, changed: string }} ViewEntry
 * @typedef {ViewEntry & ViewContent & { gone: { ref: string, name: string }[] }} SavedView
 */

const at = (/** @type {string} */ id) => `views/${encodeURIComponent(id)}`;

export const views = {
  /** @param {AbortSignal} signal @returns {Promise<ViewEntry[]>} */
  list: async (signal) => (await work('views', signal)).views,

  /** @param {string} id @param {AbortSignal} signal @returns {Promise<SavedView>} */
  read: (id, signal) => work(at(id), signal),

  /** @param {ViewContent} content @param {AbortSignal} signal @returns {Promise<SavedView>} */
  create: (content, signal) => work('views', signal, { method: 'POST', body: content }),

  /** @param {string} id @param {ViewContent} content @param {AbortSignal} signal @returns {Promise<SavedView>} */
  replace: (id, content, signal) => work(at(id), signal, { method: 'PUT', body: content }),

  /** @param {string} id @param {ViewWords} words @param {AbortSignal} signal @returns {Promise<ViewEntry>} */
  rename: (id, words, signal) => work(at(id), signal, { method: 'PATCH', body: words }),

  /** @param {string} id @param {AbortSignal} signal @returns {Promise<null>} */
  remove: (id, signal) => work(at(id), signal, { method: 'DELETE' }),
};
