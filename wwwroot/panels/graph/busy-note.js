import { el } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

/** Says that a drawing is being arranged, of how many entities and for how long, and stops it. @param {() => void} stop */
export function busyNote(stop) {
  const [what, since] = [el('span', {}), el('span', {})];
  const element = el('div', { class: 'graph-busy', hidden: true }, el('span', { role: 'status' }, what), since,
    el('button', { type: 'button', class: 'link', on: { click: stop } }, texts.graph.cancel));
  /** @type {ReturnType<typeof setInterval>|undefined} */
  let clock;
  const show = (/** @type {number} */ nodes) => {
    clearInterval(clock);
    element.hidden = nodes === 0;
    what.textContent = nodes === 0 ? '' : texts.arranging.busy(nodes);
    since.textContent = '';
    const begun = performance.now();
    if (nodes > 0) clock = setInterval(() => (since.textContent = texts.arranging.since(Math.round((performance.now() - begun) / 1000))), 1000);
  };
  return { element, show };
}
