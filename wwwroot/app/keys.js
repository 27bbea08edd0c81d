/** @import { App } from './app.js' */
import { pickNone } from './picked.js';
import { select, showDetails } from './state.js';

/** Keys that work everywhere on the page, except while somebody types. @param {App} app */
export function watchKeys(app) {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [popover], dialog') !== null;
    const act = event.ctrlKey || event.metaKey ? chords(app, event) : typing && event.key !== 'F1' ? null : plain(app, event);
    if (!act || (typing && act.quiet)) return;
    event.preventDefault();
    act.run();
  });
}

/** @param {App} app @param {KeyboardEvent} event */
function chords({ store, saveView }, { key, shiftKey }) {
  const letter = key.toLowerCase();
  if (letter === 's' && !shiftKey) return { quiet: true, run: saveView };
  if (letter === 'z') return { quiet: true, run: () => void (shiftKey ? store.redo() : store.undo()) };
  return letter === 'y' ? { quiet: true, run: () => void store.redo() } : null;
}

const openHelp = () => void document.querySelector('help-dialog')?.dispatchEvent(new Event('open'));

/** @param {App} app @param {KeyboardEvent} event */
function plain({ store }, { key }) {
  const { state } = store;
  if (key === '/') return { quiet: true, run: () => document.querySelector('search-box input') instanceof HTMLInputElement &&
    /** @type {HTMLInputElement} */ (document.querySelector('search-box input')).select() };
  if (key === 'F1') return { quiet: false, run: openHelp };
  if (key === '?') return { quiet: true, run: openHelp };
  if (key === 'Escape' && state.details) return { quiet: true, run: () => store.go(showDetails(state, false)) };
  if (key === 'Escape' && state.picked.length > 0) return { quiet: true, run: () => store.go(pickNone(state), { replace: true }) };
  if (key === 'Escape' && state.selection) return { quiet: true, run: () => store.go(select(state, null)) };
  if (key.toLowerCase() === 'i' && state.selection) return { quiet: true, run: () => store.go(showDetails(state, !state.details)) };
  return null;
}
