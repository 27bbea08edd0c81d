const STEP = 2;
const [LEAST, MOST, USUAL] = [24, 76, 58];
const KEY = 'table-share';

/** A divider between two panes, moved by pointer and by arrow keys. It sets `--table-share` on its parent; the share is remembered. */
export class PaneSplitter extends HTMLElement {
  #share = USUAL;

  connectedCallback() {
    for (const [name, value] of Object.entries({ role: 'separator', tabindex: '0', 'aria-orientation': 'vertical',
      'aria-valuemin': LEAST, 'aria-valuemax': MOST })) this.setAttribute(name, String(value));
    this.addEventListener('pointerdown', (event) => this.#grab(event));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('dblclick', () => this.#move(USUAL));
    this.#move(Number(localStorage.getItem(KEY)) || USUAL);
  }

  /** @param {number} share percent of the room that the first pane takes */
  #move(share) {
    this.#share = Math.min(Math.max(share, LEAST), MOST);
    this.setAttribute('aria-valuenow', String(Math.round(this.#share)));
    this.parentElement?.style.setProperty('--table-share', `${this.#share}fr`);
    this.parentElement?.style.setProperty('--graph-share', `${100 - this.#share}fr`);
    localStorage.setItem(KEY, String(this.#share));
  }

  /** @param {PointerEvent} event */
  #grab(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.focus();
    this.setPointerCapture(event.pointerId);
    const before = this.previousElementSibling?.getBoundingClientRect();
    const after = this.nextElementSibling?.getBoundingClientRect();
    if (!before || !after) return;
    const rtl = getComputedStyle(this).direction === 'rtl';
    const drag = (/** @type {PointerEvent} */ { clientX }) => {
      const taken = rtl ? before.right - clientX : clientX - before.left;
      this.#move((taken / (before.width + after.width)) * 100);
    };
    const stop = new AbortController();
    this.addEventListener('pointermove', drag, { signal: stop.signal });
    this.addEventListener('lostpointercapture', () => stop.abort(), { once: true });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const rtl = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const to = { ArrowLeft: this.#share - STEP * rtl, ArrowRight: this.#share + STEP * rtl, Home: LEAST, End: MOST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#move(to);
  }
}
