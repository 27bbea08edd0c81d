/** @import { Made } from '../../api/snapshots.js' */
/** @import { Subject } from './order.js' */
import { el, freshId, iconButton, iconOf } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { FreezeForm } from './freeze-form.js';
import { madeView } from './made-view.js';

const words = texts.snapshots;

/** The way from what is shown to a figure in a report: one dialog that freezes it and then hands it out. */
export class SnapshotButton {
  /** @param {Subject} subject @param {{ announce: (text: string) => void, signal: AbortSignal }} how */
  constructor(subject, { announce, signal }) {
    this.subject = subject;
    this.announce = announce;
    this.signal = signal;
    const id = freshId('snapshot');
    this.heading = el('h2', { id }, words.title);
    this.content = el('div', { class: 'snapshot-content' });
    this.dialog = el('dialog', { class: 'snapshot-dialog', 'aria-labelledby': id, closedby: 'any' },
      el('header', {}, this.heading, iconButton('x', words.close, () => this.dialog.close())), this.content);
    this.button = el('button', { type: 'button', class: 'link snapshot-open', 'aria-haspopup': 'dialog', on: { click: () => this.open() } }, iconOf('camera'), words.button);
    this.element = el('span', { class: 'taking' }, this.button, this.dialog);
    this.dialog.addEventListener('close', () => this.#leave(), { signal });
  }

  /** Before there is an answer there is nothing to freeze. */
  render() {
    const isReady = this.subject.isReady();
    this.button.disabled = !isReady;
    this.button.title = isReady ? '' : words.notNow;
  }

  open() {
    this.#leave();
    this.heading.textContent = words.title;
    this.form = new FreezeForm(this.subject, (made) => this.#made(made));
    this.content.replaceChildren(this.form.element);
    if (!this.dialog.open) this.dialog.showModal();
    this.form.begin();
  }

  /** @param {Made} made */
  #made(made) {
    const { visibility } = /** @type {FreezeForm} */ (this.form).terms;
    this.heading.textContent = words.made.title(made.version);
    this.heading.tabIndex = -1;
    this.content.replaceChildren(madeView(made, visibility, { announce: this.announce, again: () => this.open(), signal: this.signal }));
    this.heading.focus();
    this.announce(words.made.title(made.version));
  }

  #leave() {
    this.form?.end();
    this.form = undefined;
  }
}
