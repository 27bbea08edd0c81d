/** @import { App } from '../../app/app.js' */
/** @import { SlotOption } from '../../api/types.js' */
import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { Listbox } from '../../components/listbox.js';
import { kindMark } from '../../components/marks.js';
import { anchorPopover } from '../../components/popover.js';
import { fillSlot } from '../../app/state.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';

const SHOWN = 50;

/** @typedef {{ label: string, search: string, none: string, open: () => string, extra?: (refresh: () => void) => Node }} SlotWords */

/** A slot that an entity fills: a button that opens a searchable list, with counts of reports given the other slots. */
export class EntitySlot {
  /** @param {string} slot @param {SlotWords} words @param {App} app @param {AbortSignal} signal */
  constructor(slot, words, app, signal) {
    this.slot = slot;
    this.words = words;
    this.app = app;
    this.input = el('input', { type: 'text', autofocus: true, placeholder: words.search, 'aria-label': words.search });
    this.listbox = new Listbox(this.input, {
      label: texts.slot.list(words.label), empty: words.none, view: optionView,
      load: (text, abort) => this.#load(text, abort), choose: (option) => this.#choose(option.ref),
    }, signal);
    this.popover = el('div', { popover: 'auto', class: 'menu slot-menu', role: 'dialog', 'data-menu': slot, 'aria-label': words.label },
      el('div', { class: 'menu-search' }, iconOf('search'), this.input),
      words.extra?.(() => void this.listbox.refresh()), this.listbox.list, this.listbox.note);
    this.value = el('span', { class: 'slot-value' });
    this.button = el('button', { type: 'button', class: 'slot-button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      this.value, iconOf('chevron-down'));
    this.button.popoverTargetElement = this.popover;
    this.clear = iconButton('x', '', () => this.#choose(null), { class: 'slot-clear' });
    this.element = el('span', { class: 'slot', 'data-slot': slot }, this.button, this.clear);
    anchorPopover(this.popover, () => this.button.getBoundingClientRect(), signal);
    // The page hears of `toggle` a little later, and who types at once is not to lose a letter: the platform gives the focus.
    this.popover.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'open') this.input.value = '';
    }, { signal });
    this.popover.addEventListener('toggle', (event) => this.#toggled(event), { signal });
  }

  render() {
    const { state, known, picture } = this.app.store;
    const ref = state.slots[this.slot] ?? null;
    const text = ref ? (known.get(ref)?.name ?? (picture.error ? texts.unknown : '…')) : this.words.open();
    this.element.classList.toggle('filled', ref !== null);
    this.value.replaceChildren(ref ? name(text) : text);
    this.button.setAttribute('aria-label', texts.slot.button(this.words.label, text));
    this.clear.hidden = ref === null;
    for (const attribute of ['aria-label', 'title']) this.clear.setAttribute(attribute, texts.slot.clear(text));
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
    const { api, store } = this.app;
    const answer = await api.slot(this.slot, store.state, { q: text, limit: SHOWN }, signal);
    store.learn(answer.options);
    const more = answer.total > answer.options.length;
    return { options: answer.options, note: more ? texts.slot.more(answer.options.length, answer.total) : '' };
  }

  /** @param {string|null} ref */
  #choose(ref) {
    if (this.popover.matches(':popover-open')) this.popover.hidePopover();
    this.app.store.go(fillSlot(this.app.store.state, this.slot, ref));
    this.button.focus();
  }
}

/** @param {SlotOption} option @returns {Node[]} */
const optionView = (option) => [
  kindMark(option.kind),
  el('span', { class: 'choice-text' }, name(option.name, 'choice-name'), el('span', { class: 'choice-detail' }, option.detail)),
  el('span', { class: 'choice-count', title: texts.slot.reports(option.reports) }, formatNumber(option.reports)),
];
