/**
 * A table whose rows can be chosen and expanded by the reference that they stand for.
 * @typedef {{ signal: AbortSignal, choose: (ref: string) => void, expand: (ref: string, box: DOMRect) => void }} RowTable
 */

/** Mouse and keyboard among the rows: arrows, Enter and I open one, E asks what its subject can be expanded by. */
export class RowKeys {
  /** @param {RowTable} panel @param {HTMLElement} body */
  constructor(panel, body) {
    this.panel = panel;
    this.body = body;
    body.addEventListener('click', (event) => this.#clicked(event), { signal: panel.signal });
    body.addEventListener('keydown', (event) => this.#key(event), { signal: panel.signal });
  }

  get lines() {
    return /** @type {HTMLElement[]} */ ([...this.body.querySelectorAll('[data-ref]')]);
  }

  /** One tab stop for all rows: the focused one, the selected one, or the first. @param {HTMLElement|null} selected */
  tabStop(selected) {
    const { lines } = this;
    const focused = lines.find((line) => line === document.activeElement);
    for (const line of lines) line.tabIndex = line === (focused ?? selected ?? lines[0]) ? 0 : -1;
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const line = lineOf(event);
    if (line && !getSelection()?.toString()) this.#choose(line);
  }

  /** @param {HTMLElement} line */
  #choose(line) {
    line.focus({ preventScroll: true });
    this.panel.choose(line.dataset.ref ?? '');
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const line = lineOf(event);
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const { lines } = this;
    const at = lines.indexOf(line);
    const to = lines[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key] ?? -1];
    if (to) this.#focus(to);
    else if (['Enter', ' ', 'i', 'I'].includes(event.key)) this.#choose(line);
    else if (event.key.toLowerCase() === 'e') this.panel.expand(line.dataset.ref ?? '', line.getBoundingClientRect());
    else return;
    event.preventDefault();
  }

  /** @param {HTMLElement} line */
  #focus(line) {
    line.focus();
    this.tabStop(line);
  }
}

/** @param {Event} event */
const lineOf = ({ target }) => /** @type {HTMLElement|null} */ (target instanceof Element ? target.closest('[data-ref]') : null);
