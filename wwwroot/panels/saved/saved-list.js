/** @import { App } from '../../app/app.js' */
/** @import { ViewEntry } from '../../api/views.js' */
import { views } from '../../api/views.js';
import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { stateLink } from '../../components/link.js';
import { errorNotice } from '../../components/notice.js';
import { formatDay } from '../../app/format.js';
import { START } from '../../app/state.js';
import { texts } from '../../app/texts.js';

const words = texts.saving;

/** The views that people saved, on the start page: to open, rename and delete. */
export class SavedList {
  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.signal = signal;
    this.heading = el('h2', { tabindex: '-1' }, words.list);
    this.list = el('ul', {});
    this.element = el('section', { class: 'start-saved', hidden: true }, this.heading, this.list);
  }

  async refresh() {
    try {
      this.#show(await views.list(this.signal));
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.element.hidden = false;
      this.list.replaceChildren(el('li', {}, errorNotice(error, { kept: false, retry: () => void this.refresh() })));
    }
  }

  /** @param {ViewEntry[]} entries */
  #show(entries) {
    this.element.hidden = entries.length === 0;
    this.list.replaceChildren(...entries.map((view) => this.#entry(view)));
  }

  /** @param {ViewEntry} view */
  #entry(view) {
    const entry = el('li', {});
    const tools = [
      iconButton('pencil', words.renameOne(view.name), () => this.app.renameView(view, () => void this.refresh())),
      iconButton('trash-2', words.removeOne(view.name), () => this.#ask(view, entry)),
    ];
    entry.append(
      stateLink(this.app.store, { ...START, saved: view.id }, { class: 'saved-way' }, iconOf('bookmark'),
        el('span', { class: 'saved-words' }, name(view.name, 'strong'), view.caption ? name(view.caption, 'quiet') : '',
          el('span', { class: 'quiet' }, words.changed(formatDay(view.changed))))),
      el('span', { class: 'saved-tools' }, ...tools));
    return entry;
  }

  /** What cannot be undone is asked once more. @param {ViewEntry} view @param {HTMLElement} entry */
  #ask(view, entry) {
    const before = [...entry.childNodes];
    const keep = () => {
      entry.replaceChildren(...before);
      /** @type {HTMLElement|null} */ (entry.querySelector('.saved-tools :last-child'))?.focus();
    };
    const keeping = el('button', { type: 'button', class: 'button', on: { click: keep } }, words.keep);
    entry.replaceChildren(el('span', { class: 'saved-sure', role: 'alert' }, name(view.name, 'strong'), ' ', words.sure),
      el('button', { type: 'button', class: 'button', on: { click: () => void this.#remove(view, entry) } }, words.remove), keeping);
    entry.addEventListener('keydown', (event) => event.key === 'Escape' && keeping.isConnected && keep(), { signal: this.signal });
    keeping.focus();
  }

  /** @param {ViewEntry} view @param {HTMLElement} entry */
  async #remove(view, entry) {
    try {
      await views.remove(view.id, this.signal);
      this.app.announce(words.removed(view.name));
      await this.refresh();
      this.heading.focus();
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      entry.replaceChildren(errorNotice(error, { kept: false, retry: () => void this.#remove(view, entry) }));
    }
  }
}
