/** @import { App } from '../../app/app.js' */
/** @import { SearchHit } from '../../api/types.js' */
import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { Listbox } from '../../components/listbox.js';
import { kindMark } from '../../components/marks.js';
import { anchorPopover } from '../../components/popover.js';
import { texts } from '../../app/texts.js';

const SHOWN = 20;
const words = texts.paths;

/** @typedef {{ label: string, choose: (ref: string|null) => void, empty?: string, icon?: string }} PickerParts */

/** A button that shows one entity, or none, and opens a searchable list of all of them. */
export class EntityPicker {
  /** @param {App} app @param {PickerParts} parts @param {AbortSignal} signal */
  constructor(app, parts, signal) {
    this.app = app;
    this.parts = parts;
    this.input = el('input', { type: 'text', autofocus: true, placeholder: words.search, 'aria-label': words.search });
    this.listbox = new Listbox(this.input, {
      label: words.list, empty: words.none, view: hitView, load: (text, abort) => this.#load(text, abort), choose: (hit) => this.#choose(hit),
    }, signal);
    this.popover = el('div', { popover: 'auto', class: 'menu slot-menu', role: 'dialog', 'aria-label': parts.label },
      el('div', { class: 'menu-search' }, iconOf('search'), this.input), this.listbox.list, this.listbox.note);
    this.value = el('span', { class: 'picker-value' });
    this.button = el('button', { type: 'button', class: 'picker-button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, this.value, iconOf(parts.icon ?? 'chevron-down'));
    this.button.popoverTargetElement = this.popover;
    this.clear = iconButton('x', '', () => this.#leave(), { class: 'picker-clear', hidden: true });
    this.element = el('span', { class: 'picker' }, this.button, this.clear, this.popover);
    anchorPopover(this.popover, () => this.button.getBoundingClientRect(), signal);
    // The page hears of `toggle` a little later, and who types at once is not to lose a letter: the platform gives the focus.
    this.popover.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'open') this.input.value = '';
    }, { signal });
    this.popover.addEventListener('toggle', (event) => this.#toggled(event), { signal });
  }

  /** @param {string|null} ref */
  show(ref) {
    const text = ref === null ? (this.parts.empty ?? words.choose) : (this.app.store.known.get(ref)?.name ?? '…');
    this.element.classList.toggle('filled', ref !== null);
    const kind = ref === null ? undefined : this.app.store.known.get(ref)?.kind;
    this.value.replaceChildren(...(kind ? [kindMark(kind)] : []), ref === null ? text : name(text));
    this.button.setAttribute('aria-label', words.button(this.parts.label, text));
    this.clear.hidden = ref === null;
    for (const attribute of ['aria-label', 'title']) this.clear.setAttribute(attribute, words.clear(text));
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    const open = newState === 'open';
    this.button.setAttribute('aria-expanded', String(open));
    if (!open) return this.listbox.close();
    void this.listbox.refresh();
  }

  /** @param {string} text @param {AbortSignal} signal */
  async #load(text, signal) {
    const { items, total } = await this.app.api.search(text, SHOWN, signal);
    const entities = items.filter((hit) => hit.kind !== 'document');
    return { options: entities, note: total > items.length ? texts.slot.more(items.length, total) : '' };
  }

  /** @param {SearchHit} hit */
  #choose(hit) {
    this.app.store.learn([hit]);
    this.popover.hidePopover();
    this.parts.choose(hit.ref);
    this.button.focus();
  }

  #leave() {
    this.parts.choose(null);
    this.button.focus();
  }
}

/** @param {SearchHit} hit @returns {Node[]} */
const hitView = (hit) => [
  kindMark(hit.kind),
  el('span', { class: 'choice-text' }, name(hit.name, 'choice-name'), el('span', { class: 'choice-detail' }, hit.detail)),
  el('span', { class: 'choice-count' }, hit.reports ? texts.slot.reports(hit.reports) : ''),
];
