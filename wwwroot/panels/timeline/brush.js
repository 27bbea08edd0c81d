/** @import { Range } from './bins.js' */

const STILL = 4;

/**
 * Choosing a range of days by dragging over a plot: with a mouse, a pen or a finger. A press without a move stays a press.
 * `preview` follows the drag; null gives it up. `commit` takes its end.
 * @typedef {{ domain: () => Range|null, window: () => Range|null, preview: (range: Range|null) => void, commit: (range: Range) => void }} BrushParts
 */
export class Brush {
  /** @param {HTMLElement} plot @param {BrushParts} parts @param {AbortSignal} signal */
  constructor(plot, parts, signal) {
    this.plot = plot;
    this.parts = parts;
    plot.addEventListener('pointerdown', (event) => this.#grab(event), { signal });
  }

  /** @param {number} x on the page @returns {number|null} the day there */
  #dayAt(x) {
    const domain = this.parts.domain();
    if (!domain) return null;
    const { left, width } = this.plot.getBoundingClientRect();
    const share = Math.min(Math.max((x - left) / width, 0), 1);
    const along = getComputedStyle(this.plot).direction === 'rtl' ? 1 - share : share;
    return Math.min(domain.from + Math.floor(along * (domain.to - domain.from + 1)), domain.to);
  }

  /** Where a drag starts: at the other end when it takes a handle. @param {PointerEvent} event @returns {number|null} */
  #anchor({ target, clientX }) {
    const end = target instanceof Element ? target.closest('[data-end]')?.getAttribute('data-end') : null;
    const window = end ? this.parts.window() ?? this.parts.domain() : null;
    return window ? (end === 'from' ? window.to : window.from) : this.#dayAt(clientX);
  }

  /** @param {PointerEvent} event */
  #grab(event) {
    const anchor = this.#anchor(event);
    if (event.button !== 0 || anchor === null) return;
    const stop = new AbortController();
    /** @type {Range|null} */
    let range = null;
    const listen = (/** @type {string} */ type, /** @type {(event: any) => void} */ act) => this.plot.addEventListener(type, act, { signal: stop.signal });
    listen('pointermove', (/** @type {PointerEvent} */ move) => {
      const day = this.#dayAt(move.clientX);
      if (move.pointerId !== event.pointerId || day === null || (!range && Math.abs(move.clientX - event.clientX) < STILL)) return;
      if (!range) this.plot.setPointerCapture(event.pointerId);
      range = { from: Math.min(anchor, day), to: Math.max(anchor, day) };
      this.parts.preview(range);
    });
    listen('pointerup', () => {
      stop.abort();
      if (range) this.#end(range);
    });
    listen('pointercancel', () => {
      stop.abort();
      if (range) this.parts.preview(null);
    });
  }

  /** The click that follows a drag is none. @param {Range} range */
  #end(range) {
    const swallow = (/** @type {Event} */ event) => event.stopPropagation();
    this.plot.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => this.plot.removeEventListener('click', swallow, { capture: true }), 0);
    this.parts.commit(range);
  }
}
