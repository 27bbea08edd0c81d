import { el, freshId } from './dom.js';
import { texts } from '../app/texts.js';

/**
 * A list to choose from that follows what is typed into an input: the keyboard stays in the input (the combobox pattern).
 * @template T
 * @typedef {{ load: (text: string, signal: AbortSignal) => Promise<{ options: T[], note?: string }>, view: (option: T) => Node[],
 *   choose: (option: T) => void, label: string, empty: string }} ListboxParts
 */

const TYPING = 120;

/** @template T */
export class Listbox {
  /** @type {T[]} */
  #options = [];
  #active = -1;
  #timer = 0;
  #running = new AbortController();
  /** Whether what is listed is not yet what was typed, and whether its first is to be taken when it is. */
  #behind = false;
  #wanted = false;

  /** @param {HTMLInputElement} input @param {ListboxParts<T>} parts @param {AbortSignal} signal */
  constructor(input, parts, signal) {
    this.input = input;
    this.parts = parts;
    this.id = freshId('choices');
    this.list = el('ul', { role: 'listbox', id: this.id, class: 'choices', 'aria-label': parts.label });
    this.note = el('p', { class: 'choices-note', role: 'status' });
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': this.id, 'aria-autocomplete': 'list',
      'aria-expanded': 'false', autocomplete: 'off', spellcheck: 'false' })) input.setAttribute(name, value);
    input.addEventListener('input', () => this.#soon(), { signal });
    input.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.list.addEventListener('click', (event) => this.#click(event), { signal });
  }

  #soon() {
    [this.#behind, this.#wanted] = [true, false];
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.refresh(), TYPING);
  }

  async refresh() {
    clearTimeout(this.#timer);
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    const slow = window.setTimeout(() => this.list.setAttribute('aria-busy', 'true'), 200);
    try {
      const typed = this.input.value.trim();
      const { options, note } = await this.parts.load(typed, signal);
      if (signal.aborted) return;
      this.list.dataset.typed = typed;
      this.#arrive(options, note ?? '');
    } catch (error) {
      if (!signal.aborted) this.#failed(error);
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) this.list.removeAttribute('aria-busy');
    }
  }

  /** @param {T[]} options @param {string} note */
  #arrive(options, note) {
    // What was asked for before the typing began may come in the midst of it.
    this.#behind = this.list.dataset.typed !== this.input.value.trim();
    const wanted = this.#wanted;
    this.#wanted = false;
    this.#show(options, note);
    if (wanted) this.#choose(0);
  }

  /** @param {unknown} error */
  #failed(error) {
    this.#wanted = false;
    this.#show([], '');
    const retry = el('button', { type: 'button', class: 'link', on: { click: () => void this.refresh() } }, texts.answer.retry);
    this.note.replaceChildren(error instanceof Error ? `${error.message} ` : texts.answer.failed, retry);
  }

  /** @param {T[]} options @param {string} note */
  #show(options, note) {
    this.#options = options;
    this.list.replaceChildren(...options.map((option, index) =>
      el('li', { role: 'option', id: `${this.id}-${index}`, 'aria-selected': 'false', 'data-index': index }, ...this.parts.view(option))));
    this.note.textContent = options.length ? note : this.parts.empty;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.#point(options.length ? 0 : -1);
  }

  /** What was offered may no longer hold when it is opened again. */
  close() {
    [this.#behind, this.#wanted] = [false, false];
    this.#running.abort();
    this.#show([], '');
    this.note.textContent = '';
    clearTimeout(this.#timer);
  }

  /** @param {number} index */
  #point(index) {
    this.list.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.list.children[index];
    if (!option) return void this.input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const count = this.#options.length;
    const to = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1, PageDown: this.#active + 8, PageUp: this.#active - 8 }[event.key];
    if (to !== undefined && count > 0) {
      event.preventDefault();
      this.#point(event.key.startsWith('Arrow') ? (to + count) % count : Math.min(Math.max(to, 0), count - 1));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      // Whoever types fast means what was typed, not what stood there before.
      if (!this.#behind) return this.#choose(this.#active);
      this.#wanted = true;
      void this.refresh();
    }
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const option = /** @type {HTMLElement} */ (event.target).closest('[role="option"]');
    if (option instanceof HTMLElement) this.#choose(Number(option.dataset.index));
  }

  /** @param {number} index */
  #choose(index) {
    const option = this.#options[index];
    if (option !== undefined) this.parts.choose(option);
  }
}
