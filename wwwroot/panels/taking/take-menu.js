/** @import { App } from '../../app/app.js' */
/** @import { DrawingForm, TableForm } from '../../api/files.js' */
import { drawingFile, fileAddress, reportsFile } from '../../api/files.js';
import { el, freshId, iconOf } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { anchorPopover } from '../../components/popover.js';
import { OTHER } from '../../app/model.js';
import { texts } from '../../app/texts.js';

const words = texts.taking;

const TABLE = /** @type {const} */ (['csv', 'xlsx', 'json']);
const SOURCES = /** @type {const} */ (['txt', 'bib', 'ris', 'csljson']);
const DRAWING = /** @type {const} */ (['graphml', 'gexf', 'cyjs', 'cypher']);

/** The answer as files: its reports as a table, their sources as citations, what is drawn as a graph. */
export class TakeMenu {
  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.signal = signal;
    const id = freshId('take');
    this.menu = el('div', { popover: 'auto', id, class: 'menu take-menu', role: 'dialog', 'aria-label': words.label });
    this.button = el('button', { type: 'button', class: 'link take', popovertarget: id, 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      words.label, iconOf('chevron-down'));
    this.element = el('span', { class: 'taking' }, this.button, this.menu);
    anchorPopover(this.menu, () => this.button.getBoundingClientRect(), signal);
    this.menu.addEventListener('toggle', (event) => this.#toggled(/** @type {ToggleEvent} */ (event)), { signal });
    this.menu.addEventListener('keydown', (event) => this.#move(event), { signal });
    app.store.addEventListener('state', () => this.menu.matches(':popover-open') && this.menu.hidePopover(), { signal });
  }

  /** Before there is an answer there is nothing to take. */
  render() {
    this.button.disabled = this.app.store.picture.key === null;
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    this.button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') this.#offer();
  }

  #offer() {
    const drawing = this.app.drawing();
    this.menu.replaceChildren(...(this.app.store.model === OTHER ? [] : this.#reported()),
      drawing.nodes.length ? this.#group(words.drawing(drawing.nodes.length, drawing.edges.length), DRAWING.map((form) => this.#saver(form, () => drawingFile({ title: document.title, ...this.app.drawing() }, form, this.signal))), drawing.groups.length ? words.grouped : '') :
        el('p', { class: 'choices-note' }, words.nothing));
    /** @type {HTMLElement|null} */ (this.menu.querySelector('.taking-form'))?.focus({ preventScroll: true });
  }

  /** All reports of the answer are at an address of their own; what filters leave of them is asked for. */
  #reported() {
    const { picture, shown } = this.app.store;
    const isWhole = shown.left.length === shown.own.length;
    if (!isWhole && shown.left.length === 0) return [el('p', { class: 'choices-note' }, words.noneLeft)];
    const choice = (/** @type {TableForm} */ form) => (isWhole ? this.#link(form) : this.#saver(form, () => reportsFile(this.app.store.state, shown.left.map(({ ref }) => ref), form, this.signal)));
    const title = isWhole ? words.reports(picture.total) : words.left(shown.left.length, shown.own.length);
    return [this.#group(title, TABLE.map(choice)), this.#group(words.sources, SOURCES.map(choice))];
  }

  /** @param {string} title @param {HTMLElement[]} forms @param {string} [note] */
  #group(title, forms, note = '') {
    const id = freshId('taking');
    return el('section', { 'aria-labelledby': id }, el('h3', { id }, title), note && el('p', { class: 'quiet' }, note),
      el('ul', {}, ...forms.map((form) => el('li', {}, form))));
  }

  /** @param {TableForm} form */
  #link(form) {
    return el('a', { class: 'taking-form', href: fileAddress(this.app.store.state, form), download: true, on: { click: () => this.menu.hidePopover() } }, ...formText(form));
  }

  /** @param {TableForm|DrawingForm} form @param {() => Promise<{ name: string, blob: Blob }>} file */
  #saver(form, file) {
    return el('button', { type: 'button', class: 'taking-form', on: { click: () => void this.#save(file) } }, ...formText(form));
  }

  /** @param {() => Promise<{ name: string, blob: Blob }>} file */
  async #save(file) {
    this.menu.setAttribute('aria-busy', 'true');
    try {
      const { name, blob } = await file();
      const address = URL.createObjectURL(blob);
      el('a', { href: address, download: name }).click();
      URL.revokeObjectURL(address);
      this.menu.hidePopover();
      this.app.announce(words.taken(name));
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.menu.prepend(errorNotice(error, { kept: false, retry: () => void this.#save(file) }));
      this.menu.querySelectorAll('.notice ~ .notice').forEach((old) => old.remove());
    } finally {
      this.menu.removeAttribute('aria-busy');
    }
  }

  /** @param {KeyboardEvent} event */
  #move(event) {
    const forms = [...this.menu.querySelectorAll('.taking-form')];
    const at = forms.findIndex((form) => form === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: forms.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    /** @type {HTMLElement|undefined} */ (forms[(to + forms.length) % forms.length])?.focus();
  }
}

/** @param {TableForm|DrawingForm} form */
function formText(form) {
  const [name, use] = words.forms[form];
  return [el('strong', {}, name), el('span', { class: 'quiet' }, use)];
}
