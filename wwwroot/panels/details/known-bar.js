/** @import { Known } from '../../api/types.js' */
/** @import { Lens, LensTime } from '../../app/lens.js' */
import { el, iconButton } from '../../components/dom.js';
import { isDay } from '../../app/days.js';
import { TIMES } from '../../app/lens.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';

const DRAGGING = 150;

/**
 * As known on a day: a date, by which of three times, and a slider through the days on which something became known. It stays while the panel below it
 * changes, so that a slider can be dragged.
 */
export class KnownBar {
  /** @type {string[]} */
  #days = [];
  #timer = 0;

  /** @param {(lens: Partial<Lens>) => void} choose */
  constructor(choose) {
    const words = texts.provenance.known;
    this.choose = choose;
    this.date = el('input', { type: 'date', 'aria-label': words.day, max: '9999-12-31', on: { change: () => this.#dated() } });
    this.time = el('select', { 'aria-label': words.by, on: { change: () => this.choose({ time: /** @type {LensTime} */ (this.time.value) }) } },
      ...TIMES.map((time) => el('option', { value: time }, words.times[time])));
    this.clear = iconButton('x', words.clear, () => this.choose({ day: null }));
    this.slider = el('input', { type: 'range', min: 0, step: 1, 'aria-label': words.slider, on: { input: () => this.#slid() } });
    this.ends = el('div', { class: 'known-ends', 'aria-hidden': 'true' });
    this.counts = el('p', { class: 'quiet', role: 'status' });
    this.element = el('div', { class: 'known-bar', role: 'group', 'aria-label': words.title },
      el('div', { class: 'known-fields' }, el('span', {}, words.title), this.date, this.clear, el('span', { class: 'known-by' }, words.by, ' ', this.time)),
      this.slider, this.ends, this.counts);
  }

  /** @param {Known} known */
  show(known) {
    const words = texts.provenance.known;
    this.#days = known.days;
    if (document.activeElement !== this.date) this.date.value = known.day ?? '';
    this.time.value = known.time;
    this.clear.hidden = !known.day;
    this.slider.hidden = this.ends.hidden = known.days.length < 2;
    this.ends.replaceChildren(el('span', {}, formatSpan({ from: known.days[0] ?? null, to: known.days[0] ?? null })), el('span', {}, words.all));
    this.slider.max = String(known.days.length);
    if (document.activeElement !== this.slider) this.slider.value = String(this.#positionOf(known.day ?? null));
    this.slider.setAttribute('aria-valuetext', known.day ? formatSpan({ from: known.day, to: known.day }) : words.all);
    this.counts.textContent = [...words.counts(known), ...(known.days.length === 0 ? [words.noDays] : [])].join(' · ');
  }

  /** The last stop on or before a day; after the last of them is no day at all. @param {string|null} day */
  #positionOf(day) {
    return day === null ? this.#days.length : Math.max(0, this.#days.findLastIndex((one) => one <= day));
  }

  #dated() {
    if (isDay(this.date.value) || this.date.value === '') this.choose({ day: this.date.value || null });
  }

  #slid() {
    const day = this.#days[Number(this.slider.value)] ?? null;
    this.slider.setAttribute('aria-valuetext', day ? formatSpan({ from: day, to: day }) : texts.provenance.known.all);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.choose({ day }), DRAGGING);
  }
}
