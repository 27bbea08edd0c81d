import { ApiError } from '../../api/client.js';
import { texts } from '../../app/texts.js';
import { el, freshId, iconOf } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { anchorPopover } from '../../components/popover.js';

/** Says where nothing can be changed, and on request why. Where everything can, there is nothing to see. */
export class StoreMark extends Panel {
  ready() {
    void this.#ask();
  }

  async #ask() {
    try {
      const { store } = await this.app.api.about(this.signal);
      if (store.readOnly) this.#show(store.sentence);
    } catch (error) {
      // What the page asks for itself fails in the same way, and says so.
      if (!(error instanceof ApiError) && !this.signal.aborted) throw error;
    }
  }

  /** @param {string} sentence */
  #show(sentence) {
    const words = texts.readOnly;
    const id = freshId('store');
    const button = el('button', { type: 'button', class: 'store-badge', popovertarget: id, 'aria-haspopup': 'dialog' }, iconOf('lock'), el('span', { class: 'store-word' }, words.mark));
    const why = el('div', { popover: 'auto', id, class: 'menu store-why', role: 'dialog', 'aria-label': words.mark }, el('p', {}, sentence), el('p', {}, words.why));
    anchorPopover(why, () => button.getBoundingClientRect(), this.signal);
    this.replaceChildren(button, why);
  }
}
