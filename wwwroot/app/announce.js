/** @import { Store } from './store.js' */
import { claimsOf } from './picture.js';
import { texts } from './texts.js';

/** Says things through the page's live region. @returns {(text: string) => void} */
export function speaker() {
  const region = /** @type {HTMLElement} */ (document.getElementById('announcer'));
  return (text) => {
    region.textContent = '';
    requestAnimationFrame(() => (region.textContent = text));
  };
}

/**
 * A speaker of the explorer: answers announce themselves when they arrive.
 * @param {Store} store
 */
export function announcer(store) {
  const say = speaker();
  /** @type {string|null} */
  let last = null;
  store.addEventListener('picture', () => {
    const { key, evidence, rows, total, loading } = store.picture;
    if (loading || key === last) return;
    last = key;
    if (evidence) say(texts.weight(evidence, claimsOf(rows), total).join(', '));
  });
  return say;
}
