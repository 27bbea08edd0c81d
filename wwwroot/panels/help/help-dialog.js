import { el, iconButton } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { texts } from '../../app/texts.js';

/** The keys, and where the graph is kept. */
export class HelpDialog extends Panel {
  get keys() {
    return texts.help.keys;
  }

  ready() {
    this.store = el('p', { class: 'quiet' });
    this.dialog = el('dialog', { class: 'help', 'aria-labelledby': 'help-title', closedby: 'any' },
      el('header', {}, el('h2', { id: 'help-title' }, texts.help.title), iconButton('x', texts.help.close, () => this.dialog?.close())),
      el('dl', {}, ...this.keys.flatMap(([keys, meaning]) => [
        el('dt', {}, ...keys.map((key) => el('kbd', {}, key))), el('dd', {}, meaning)])),
      this.store);
    this.append(iconButton('circle-question-mark', texts.help.open, () => void this.#open()), this.dialog);
    this.addEventListener('open', () => void this.#open(), { signal: this.signal });
  }

  async #open() {
    this.dialog?.showModal();
    const about = await this.app.api.about(this.signal).catch(() => null);
    if (about) this.store?.replaceChildren(about.store.sentence, ` ${texts.help.version} ${about.version}.`);
  }
}
