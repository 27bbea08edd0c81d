/** @import { Made, Preview, SnapshotKind, Terms, Visibility } from '../../api/snapshots.js' */
/** @import { Subject } from './order.js' */
import { snapshots } from '../../api/snapshots.js';
import { el, freshId } from '../../components/dom.js';
import { emptyNotice, errorNotice } from '../../components/notice.js';
import { texts } from '../../app/texts.js';
import { field, kindChoice, selectOf } from './fields.js';
import { pictureOf } from './picture.js';

const words = texts.snapshots;
const AUTHOR = 'graphexplorer-author';

/** What is frozen, in whose words, and who may see it. What the author leaves as it is the server says. */
export class FreezeForm {
  #life = new AbortController();
  #previewing = new AbortController();
  /** @type {Preview|null} What the server would say. */
  #offered = null;

  /** @param {Subject} subject @param {(made: Made) => void} made */
  constructor(subject, made) {
    this.subject = subject;
    this.made = made;
    this.kinds = subject.kinds();
    this.kind = /** @type {SnapshotKind} */ (this.kinds[0] ?? 'graph');
    this.element = el('form', { class: 'freeze', method: 'dialog', on: { submit: (/** @type {Event} */ event) => { event.preventDefault(); void this.#freeze(); } } });
  }

  /** @returns {Terms & { visibility: Visibility }} */
  get terms() {
    return { visibility: /** @type {Visibility} */ (this.visibility?.value ?? 'public'), tellsDrift: this.tells?.checked ?? false };
  }

  begin() {
    if (this.kinds.length === 0) {
      this.element.replaceChildren(emptyNotice(words.nothing, words.nothingWhy));
      return;
    }
    this.#build();
    void this.#preview();
    void this.#offerVersions();
  }

  end() {
    this.#life.abort();
    this.#previewing.abort();
  }

  #build() {
    const again = { on: { change: () => void this.#preview() } };
    this.title = el('input', { type: 'text', maxlength: '300', autocomplete: 'off', ...again });
    this.caption = el('textarea', { rows: '2', maxlength: '2000', ...again });
    this.alternative = el('textarea', { rows: '4', maxlength: '4000' });
    this.author = el('input', { type: 'text', maxlength: '200', autocomplete: 'name', value: localStorage.getItem(AUTHOR) ?? '' });
    this.visibility = selectOf(Object.entries(words.visibilities));
    this.tells = el('input', { type: 'checkbox' });
    this.as = selectOf([['', words.asNew]]);
    this.preview = el('div', { class: 'snapshot-preview', role: 'group', 'aria-label': words.preview, tabindex: '0' }, el('p', { class: 'quiet' }, words.previewing));
    this.holds = el('p', { class: 'quiet', role: 'status' });
    this.notices = el('div', {});
    this.submit = el('button', { type: 'submit', class: 'button primary' }, words.freeze);
    const tells = freshId('tells');
    this.tells.id = tells;
    this.element.replaceChildren(
      el('p', { class: 'quiet' }, words.lead(this.subject.isEvidence())),
      el('div', { class: 'freeze-columns' },
        el('div', { class: 'freeze-picture' }, kindChoice(this.kinds, this.kind, (kind) => { this.kind = kind; void this.#preview(); }), this.preview, this.holds),
        el('div', { class: 'freeze-fields' },
          field(words.fields.title, this.title), field(words.fields.caption, this.caption, words.hints.caption), field(words.fields.alternative, this.alternative, words.hints.alternative),
          field(words.fields.author, this.author, words.hints.author), field(words.fields.visibility, this.visibility), field(words.fields.as, this.as),
          el('p', { class: 'check' }, this.tells, el('label', { for: tells }, words.tellsDrift)))),
      this.notices, el('div', { class: 'freeze-foot' }, this.submit));
  }

  /** What was typed; what was offered and left as it is is left to the server. */
  #order() {
    const typed = (/** @type {HTMLInputElement|HTMLTextAreaElement|undefined} */ input, /** @type {string|undefined} */ offered) => {
      const text = input?.value.trim() ?? '';
      return text === '' || text === offered ? undefined : text;
    };
    return {
      ...this.subject.order(this.kind),
      ...given('title', typed(this.title, this.#offered?.title)), ...given('caption', typed(this.caption, undefined)),
      ...given('alternative', typed(this.alternative, this.#offered?.alternative)), ...given('author', typed(this.author, undefined)),
    };
  }

  async #preview() {
    this.#previewing.abort();
    const { signal } = (this.#previewing = new AbortController());
    this.preview?.setAttribute('aria-busy', 'true');
    try {
      const order = this.#order();
      const shown = await snapshots.preview(order, signal);
      if (order.title === undefined && this.title) this.title.value = shown.title;
      if (order.alternative === undefined && this.alternative) this.alternative.value = shown.alternative;
      this.#offered = { ...shown, title: order.title === undefined ? shown.title : (this.#offered?.title ?? ''),
        alternative: order.alternative === undefined ? shown.alternative : (this.#offered?.alternative ?? '') };
      this.preview?.replaceChildren(pictureOf(shown.picture, shown.alternative));
      this.holds?.replaceChildren([words.holds(shown), ...shown.warnings].join(' '));
      this.notices?.replaceChildren();
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) return;
      this.preview?.replaceChildren();
      this.#fail(error, () => void this.#preview());
    } finally {
      if (!signal.aborted) this.preview?.removeAttribute('aria-busy');
    }
  }

  /** Snapshots that are there can get a new version. */
  async #offerVersions() {
    try {
      const { items } = await snapshots.list({ limit: 50 }, this.#life.signal);
      this.as?.append(...items.map(({ id, title, version }) => el('option', { value: id }, words.asVersion(title, version + 1))));
    } catch (error) {
      // A new one can be kept all the same; whoever freezes next is told why nothing answers.
      if (!this.#life.signal.aborted && !(error instanceof Error)) throw error;
    }
  }

  async #freeze() {
    const { signal } = this.#life;
    this.#busy(true);
    try {
      const order = this.#order();
      localStorage.setItem(AUTHOR, this.author?.value.trim() ?? '');
      const id = this.as?.value ?? '';
      this.made(await (id ? snapshots.addVersion(id, order, signal) : snapshots.freeze({ ...order, terms: this.terms }, signal)));
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) return;
      this.#fail(error, () => void this.#freeze());
    } finally {
      this.#busy(false);
    }
  }

  /** @param {boolean} busy */
  #busy(busy) {
    if (!this.submit) return;
    this.submit.disabled = busy;
    this.submit.textContent = busy ? words.freezing : words.freeze;
  }

  #fail = (/** @type {Error} */ error, /** @type {() => void} */ retry) => this.notices?.replaceChildren(errorNotice(error, { kept: false, retry }));
}

/** @param {string} name @param {string|undefined} value */
const given = (name, value) => (value === undefined ? {} : { [name]: value });
