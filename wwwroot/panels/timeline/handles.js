/** @import { Range } from './bins.js' */
import { el } from '../../components/dom.js';
import { dayOf } from '../../app/days.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';

/**
 * The two ends of the window: sliders that move by keys, a day at a time or (Page Up, Page Down) about a month.
 * @typedef {{ domain: () => Range|null, window: () => Range|null, commit: (range: Range) => void }} HandleParts
 */
export class Handles {
  /** @param {HandleParts} parts */
  constructor(parts) {
    this.parts = parts;
    this.ends = /** @type {const} */ (['from', 'to']).map((end) => {
      const label = end === 'from' ? texts.timeline.start : texts.timeline.end;
      return el('div', { class: `handle handle-${end}`, role: 'slider', tabindex: '0', 'data-end': end, 'aria-label': label, 'aria-orientation': 'horizontal',
        on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event, end) } });
    });
  }

  /** @param {Range} domain @param {Range} window */
  render(domain, window) {
    for (const handle of this.ends) {
      const day = handle.dataset.end === 'from' ? window.from : window.to;
      handle.setAttribute('aria-valuemin', String(domain.from));
      handle.setAttribute('aria-valuemax', String(domain.to));
      handle.setAttribute('aria-valuenow', String(day));
      handle.setAttribute('aria-valuetext', formatSpan({ from: dayOf(day), to: dayOf(day) }));
    }
  }

  /** @param {KeyboardEvent} event @param {'from'|'to'} end */
  #key(event, end) {
    const domain = this.parts.domain();
    const window = this.parts.window() ?? domain;
    if (!domain || !window || event.ctrlKey || event.metaKey || event.altKey) return;
    const rtl = getComputedStyle(/** @type {Element} */ (event.target)).direction === 'rtl' ? -1 : 1;
    /** @type {Record<string, number>} */
    const steps = { ArrowLeft: -rtl, ArrowRight: rtl, ArrowDown: -1, ArrowUp: 1, PageDown: -30, PageUp: 30 };
    const step = steps[event.key];
    const day = event.key === 'Home' ? domain.from : event.key === 'End' ? domain.to : step === undefined ? null : window[end] + step;
    if (day === null) return;
    event.preventDefault();
    event.stopPropagation();
    const [least, most] = end === 'from' ? [domain.from, window.to] : [window.from, domain.to];
    this.parts.commit({ ...window, [end]: Math.min(Math.max(day, least), most) });
  }
}
