/** @import { Store } from './store.js' */
import { speaker } from './announce.js';
import { countFilters } from './filters.js';
import { claimsOf } from './picture.js';
import { texts } from './texts.js';

/**
 * A speaker of the explorer: answers say their weight when they arrive, and whatever changes what is shown of them says what is left.
 * An act that has words of its own says them after.
 * @param {Store} store
 */
export function announcer(store) {
  const say = speaker();
  let [asked, shown, step] = ['', '', ''];
  const tell = () => {
    const { state, picture } = store;
    if (picture.loading || picture.error || picture.key === null) return;
    const before = { asked, shown };
    asked = JSON.stringify([state.question, state.slots, state.speakers, state.about]);
    shown = shownKey(store);
    const words = asked !== before.asked ? weightWords(picture) : shown !== before.shown || step ? shownWords(store, step) : '';
    step = '';
    if (words) say(words);
  };
  store.addEventListener('step', (event) => {
    const { way, none } = /** @type {CustomEvent} */ (event).detail;
    if (none) say(way === 'undo' ? texts.answer.noStep : texts.answer.noRedo);
    else step = way === 'undo' ? texts.answer.undone : texts.answer.redone;
  });
  for (const event of ['state', 'picture']) store.addEventListener(event, tell);
  return say;
}

/** @param {import('./picture.js').Picture} picture */
const weightWords = ({ evidence, rows, total }) => (evidence ? texts.weight(evidence, claimsOf(rows), total).join(', ') : '');

/** What can change of an answer without another question. @param {Store} store */
function shownKey({ shown }) {
  const { nodes, edges } = shown.drawing.visible.graph;
  return JSON.stringify([nodes.map(({ ref }) => ref), edges.map(({ id }) => id), shown.left.length, shown.rows.length]);
}

/** @param {Store} store @param {string} step */
function shownWords({ shown, state }, step) {
  const { nodes, edges } = shown.drawing.visible.graph;
  const left = countFilters(state.filters) > 0 ? texts.filters.left(shown.left.length, shown.own.length) : '';
  return [step, left, texts.answer.drawn(nodes.length, edges.length)].filter(Boolean).join(', ');
}
