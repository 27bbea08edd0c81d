import { texts } from './texts.js';

/** The words that stand in the pages themselves. @type {Record<string, string>} */
const WORDS = {
  product: texts.product, skip: texts.answer.skip, skipToResult: texts.cypher.skip, explore: texts.cypher.ways.explore, cypher: texts.cypher.ways.cypher, snapshots: texts.snapshots.gallery.title, skipToSnapshots: texts.snapshots.gallery.skip,
};

/** Fills every element that asks for a word. */
export function fillTexts() {
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = WORDS[element.getAttribute('data-text') ?? ''] ?? '';
  for (const ways of document.querySelectorAll('nav.pages')) ways.setAttribute('aria-label', texts.cypher.ways.label);
}
