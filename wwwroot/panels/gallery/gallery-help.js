import { texts } from '../../app/texts.js';
import { HelpDialog } from '../help/help-dialog.js';

const TYPING = 'input, select, textarea, dialog';

/** The keys of the page of snapshots, where the graph is kept, and who may change it. */
export class GalleryHelp extends HelpDialog {
  get groups() {
    return texts.help.snapshots;
  }

  ready() {
    super.ready();
    document.addEventListener('keydown', (event) => this.#key(event), { signal: this.signal });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.key === 'F1' || (event.key === '?' && !typing))) return;
    event.preventDefault();
    if (!this.dialog?.open) this.dispatchEvent(new Event('open'));
  }
}
