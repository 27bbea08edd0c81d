/** @import { App } from '../../app/app.js' */
/** @import { ListedSlot } from '../../api/types.js' */
import { el, iconOf } from '../../components/dom.js';
import { fillSlot } from '../../app/state.js';
import { texts } from '../../app/texts.js';

/** A slot that takes one of a few words. The usual word is left out of the address. */
export class WordSlot {
  /** @param {ListedSlot} slot @param {App} app */
  constructor(slot, app) {
    this.slot = slot;
    this.app = app;
    this.choice = el('select', { class: 'slot-choice', 'aria-label': texts.capital(slot.label), on: { change: () => this.#choose() } },
      ...(slot.words ?? []).map(({ word, text }) => el('option', { value: word }, text)));
    this.element = el('span', { class: 'slot', 'data-slot': slot.name }, el('span', { class: 'slot-button' }, this.choice, iconOf('chevron-down')));
  }

  render() {
    const word = this.app.store.state.slots[this.slot.name] ?? null;
    this.element.classList.toggle('filled', word !== null);
    this.choice.value = word ?? this.slot.default ?? '';
  }

  #choose() {
    const { value } = this.choice;
    this.app.store.go(fillSlot(this.app.store.state, this.slot.name, value === this.slot.default ? null : value));
  }
}
