/** @import { Bench } from './bench.js' */

const OPEN = ':popover-open, dialog[open], .CodeMirror-hints';
const TYPING = 'input, textarea, [contenteditable], .CodeMirror, dialog';

/** Keys that work everywhere on the Cypher page. @param {Bench} bench */
export function watchKeys(bench) {
  document.addEventListener('keydown', (event) => {
    const act = actOf(bench, event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
    // Before the editor, which has an Escape of its own.
  }, { capture: true });
}

/** @param {Bench} bench @param {KeyboardEvent} event @returns {(() => void)|null} */
function actOf(bench, { key, target }) {
  const typing = target instanceof Element && target.closest(TYPING) !== null;
  if (key === 'F1' || (key === '?' && !typing)) return () => document.querySelector('help-dialog')?.dispatchEvent(new Event('open'));
  const stops = key === 'Escape' && bench.run?.status === 'running' && document.querySelector(OPEN) === null;
  return stops ? () => bench.stop() : null;
}
