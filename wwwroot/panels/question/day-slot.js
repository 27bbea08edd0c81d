/** @import { App } from '../../app/app.js' */
/** @import { ListedSlot } from '../../api/types.js' */
import { el, iconButton, iconOf } from '../../components/dom.js';
import { anchorPopover } from '../../components/popover.js';
import { fillSlot } from '../../app/state.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';

/** A slot that a day fills. The day is taken when it is sent off: half a year number is a valid day too. */
export class DaySlot {
  /** @param {ListedSlot} slot @param {App} app @param {AbortSignal} signal */
  constructor(slot, app, signal) {
    this.slot = slot;
    this.app = app;
    this.input = el('input', { type: 'date', required: true, 'aria-label': texts.capital(slot.label), max: '9999-12-31' });
    this.popover = el('div', { popover: 'auto', class: 'menu slot-menu day-menu', role: 'dialog', 'data-menu': slot.name, 'aria-label': texts.capital(slot.label) },
      el('form', { on: { submit: (/** @type {Event} */ event) => this.#submit(event) } }, this.input,
        el('button', { type: 'submit', class: 'button primary' }, texts.slot.takeDay)));
    this.value = el('span', { class: 'slot-value' });
    this.button = el('button', { type: 'button', class: 'slot-button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      this.value, iconOf('chevron-down'));
    this.button.popoverTargetElement = this.popover;
    this.clear = iconButton('x', '', () => this.#choose(null), { class: 'slot-clear' });
    this.element = el('span', { class: 'slot', 'data-slot': slot.name }, this.button, this.clear);
    anchorPopover(this.popover, () => this.button.getBoundingClientRect(), signal);
    this.popover.addEventListener('toggle', (event) => this.#toggled(event), { signal });
  }

  #day() {
    return this.app.store.state.slots[this.slot.name] ?? null;
  }

  render() {
    const day = this.#day();
    const text = day === null ? (this.slot.open ?? '…') : formatSpan({ from: day, to: day });
    this.element.classList.toggle('filled', day !== null);
    this.value.textContent = text;
    this.button.setAttribute('aria-label', texts.slot.button(texts.capital(this.slot.label), text));
    this.clear.hidden = day === null;
    for (const attribute of ['aria-label', 'title']) this.clear.setAttribute(attribute, texts.slot.clear(text));
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    this.button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState !== 'open') return;
    this.input.value = this.#day() ?? '';
    this.input.focus({ preventScroll: true });
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    this.#choose(this.input.value);
  }

  /** @param {string|null} day */
  #choose(day) {
    if (this.popover.matches(':popover-open')) this.popover.hidePopover();
    this.app.store.go(fillSlot(this.app.store.state, this.slot.name, day));
    this.button.focus();
  }
}
