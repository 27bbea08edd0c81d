/** @import { SavedView, ViewEntry, ViewWords } from '../../api/views.js' */
import { views } from '../../api/views.js';
import { el, iconButton } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { contentOf, isPartlyKept } from '../../app/saved.js';
import { hasAnswer } from '../../app/state.js';
import { texts } from '../../app/texts.js';

const words = texts.saving;

/** A way to end the dialog: what its button says, and what it does with the words that were written. @typedef {{ label: string, act: (given: ViewWords) => Promise<void> }} Way */

/** Asks how a view is to be called, and saves it; or gives one that is saved another name. */
export class SaveDialog extends Panel {
  ready() {
    this.heading = el('h2', { id: 'save-title' });
    this.name = el('input', { type: 'text', required: true, maxlength: 200, autocomplete: 'off', dir: 'auto' });
    this.caption = el('textarea', { rows: 3, maxlength: 2000, dir: 'auto', 'aria-describedby': 'save-hint' });
    this.fault = el('div', { class: 'save-fault' });
    this.where = el('p', { class: 'quiet' });
    this.ways = el('div', { class: 'save-ways' });
    this.form = el('form', { method: 'dialog' },
      el('label', {}, el('span', {}, words.name), this.name),
      el('label', {}, el('span', {}, words.caption), this.caption), el('p', { class: 'quiet', id: 'save-hint' }, words.captionHint),
      this.where, this.fault, this.ways);
    this.dialog = el('dialog', { class: 'save', 'aria-labelledby': 'save-title', closedby: 'any' },
      el('header', {}, this.heading, iconButton('x', words.close, () => this.dialog?.close())), this.form);
    this.append(this.dialog);
  }

  /** For what the page shows now. */
  save() {
    const { store, saved } = this.app;
    if (!hasAnswer(store.state) || store.picture.key === null) return;
    const { view } = saved;
    const keep = (/** @type {(given: ViewWords) => Promise<SavedView>} */ send) => async (/** @type {ViewWords} */ given) => {
      saved.adopt(await send(given));
      this.app.announce(words.saved(given.name));
    };
    const another = keep((given) => views.create(contentOf(store, this.app.seen(), given), this.signal));
    const again = keep((given) => views.replace(view?.id ?? '', contentOf(store, this.app.seen(), given), this.signal));
    const title = document.title.split(' · ').slice(0, -1).join(' · ') || words.untitled;
    this.#open(words.title, view ?? { name: title, caption: '' },
      view ? [{ label: words.again, act: again }, { label: words.another, act: another }] : [{ label: words.save, act: another }]);
  }

  /** @param {ViewEntry} view @param {() => void} done */
  rename(view, done) {
    this.#open(words.rename, view, [{ label: words.save, act: async (given) => {
      await views.rename(view.id, given, this.signal);
      done();
    } }]);
  }

  /** @param {string} title @param {ViewWords} present @param {Way[]} ways the first is what Enter does */
  #open(title, { name, caption }, ways) {
    if (!this.name || !this.caption) return;
    [this.name.value, this.caption.value] = [name, caption];
    this.heading?.replaceChildren(title);
    this.fault?.replaceChildren();
    const buttons = ways.map(({ label }, at) => el('button', { class: at === 0 ? 'button primary' : 'button', value: String(at) }, label));
    this.ways?.replaceChildren(el('button', { type: 'button', class: 'button', on: { click: () => this.dialog?.close() } }, words.cancel), ...buttons.toReversed());
    /** @type {HTMLFormElement} */ (this.form).onsubmit = (event) => {
      event.preventDefault();
      const chosen = ways[Number(/** @type {HTMLButtonElement|null} */ (event.submitter)?.value ?? 0)] ?? ways[0];
      if (chosen) void this.#end(chosen);
    };
    this.name.onkeydown = (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.form?.requestSubmit(buttons[0]);
    };
    this.dialog?.showModal();
    this.name.select();
    void this.#tellWhere();
  }

  /** @param {Way} way */
  async #end(way) {
    const given = { name: this.name?.value.trim() ?? '', caption: this.caption?.value.trim() ?? '' };
    this.name?.setCustomValidity(given.name === '' ? words.nameless : '');
    if (!this.form?.reportValidity()) return this.name?.setCustomValidity('');
    this.form.setAttribute('aria-busy', 'true');
    try {
      await way.act(given);
      this.dialog?.close();
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.fault?.replaceChildren(errorNotice(error, { kept: false, retry: () => void this.#end(way) }));
    } finally {
      this.form.removeAttribute('aria-busy');
    }
  }

  /** What does not outlive the server says so before somebody relies on it. */
  async #tellWhere() {
    const { state } = await this.app.api.about(this.signal);
    this.where?.replaceChildren([isPartlyKept(this.state) ? words.passing : '', state.persistent ? '' : words.fleeting].filter(Boolean).join(' '));
  }
}
