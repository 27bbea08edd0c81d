/** @import { App } from '../../app/app.js' */
/** @import { SlotName, SlotOption, Speakers } from '../../api/types.js' */
import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { Listbox } from '../../components/listbox.js';
import { kindMark } from '../../components/marks.js';
import { anchorPopover } from '../../components/popover.js';
import { fillSlot, widenSpeakers } from '../../app/state.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';

const SHOWN = 50;

/** One slot of the sentence: a button that opens a searchable list, with counts of reports given the other slots. */
export class Slot {
  /** @param {SlotName} slot @param {App} app @param {AbortSignal} signal */
  constructor(slot, app, signal) {
    this.slot = slot;
    this.app = app;
    this.words = texts.slots[slot];
    this.input = el('input', { type: 'text', placeholder: this.words.search, 'aria-label': this.words.search });
    this.listbox = new Listbox(this.input, {
      label: texts.slot.list(this.words.label), empty: this.words.none, view: optionView,
      load: (text, abort) => this.#load(text, abort), choose: (option) => this.#choose(option.ref),
    }, signal);
    this.popover = el('div', { popover: 'auto', class: 'menu slot-menu', role: 'dialog', 'data-menu': slot, 'aria-label': this.words.label },
      el('div', { class: 'menu-search' }, iconOf('search'), this.input),
      slot === 'outlet' && this.#widening(), this.listbox.list, this.listbox.note);
    this.value = el('span', { class: 'slot-value' });
    this.button = el('button', { type: 'button', class: 'slot-button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      this.value, iconOf('chevron-down'));
    this.button.popoverTargetElement = this.popover;
    this.clear = iconButton('x', '', () => this.#choose(null), { class: 'slot-clear' });
    this.element = el('span', { class: 'slot', 'data-slot': slot }, this.button, this.clear);
    anchorPopover(this.popover, () => this.button.getBoundingClientRect(), signal);
    this.popover.addEventListener('toggle', (event) => this.#toggled(event), { signal });
  }

  render() {
    const { state, known, picture } = this.app.store;
    const ref = state.slots[this.slot];
    const open = this.slot === 'outlet' && state.speakers === 'any' ? texts.slot.anySource : this.words.any;
    const text = ref ? (known.get(ref)?.name ?? (picture.error ? texts.unknown : '…')) : open;
    this.element.classList.toggle('filled', ref !== null);
    this.value.replaceChildren(ref ? name(text) : text);
    this.button.setAttribute('aria-label', texts.slot.button(this.words.label, text));
    this.clear.hidden = ref === null;
    for (const attribute of ['aria-label', 'title']) this.clear.setAttribute(attribute, texts.slot.clear(text));
    for (const radio of this.popover.querySelectorAll('input[type="radio"]')) {
      if (radio instanceof HTMLInputElement) radio.checked = radio.value === state.speakers;
    }
  }

  /** Who counts as reporting: outlets only, or anybody who speaks. */
  #widening() {
    /** @type {[Speakers, string][]} */
    const choices = [['outlets', texts.slot.outletsOnly], ['any', texts.slot.anySpeaker]];
    return el('fieldset', { class: 'segmented' }, el('legend', { class: 'visually-hidden' }, texts.slot.widen),
      ...choices.map(([value, label]) => el('label', {},
        el('input', { type: 'radio', name: 'speakers', value, on: { change: () => this.#widen(value) } }), el('span', {}, label))));
  }

  /** @param {Speakers} speakers */
  #widen(speakers) {
    this.app.store.go(widenSpeakers(this.app.store.state, speakers));
    void this.listbox.refresh();
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    const open = newState === 'open';
    this.button.setAttribute('aria-expanded', String(open));
    if (!open) return this.listbox.close();
    this.input.value = '';
    this.input.focus({ preventScroll: true });
    void this.listbox.refresh();
  }

  /** @param {string} text @param {AbortSignal} signal */
  async #load(text, signal) {
    const { slots, speakers } = this.app.store.state;
    const answer = await this.app.api.slot(this.slot, { ...slots, speakers, q: text, limit: SHOWN }, signal);
    this.app.store.learn(answer.options);
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
