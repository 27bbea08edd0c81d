/** @import { App } from '../../app/app.js' */
/** @import { Time } from '../../app/days.js' */
import { el } from '../../components/dom.js';
import { isDay } from '../../app/days.js';
import { countBy, isWindowed, narrowDays } from '../../app/filters.js';
import { filterBy } from '../../app/state.js';
import { texts } from '../../app/texts.js';

const TIMES = /** @type {Time[]} */ (['said', 'asOf']);
const WAIT = 500;

/** A span of days by two fields, and which time of a report it is: the equal of the brush in the timeline. */
export class DaysFilter {
  #timer = 0;

  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.time = el('select', { 'aria-label': texts.filters.days, on: { change: () => this.#go(countBy(this.#filters, /** @type {Time} */ (this.time.value))) } },
      ...TIMES.map((time) => el('option', { value: time }, texts.filters.times[time])));
    this.from = this.#field();
    this.to = this.#field();
    this.clear = el('button', { type: 'button', class: 'link', on: { click: () => this.#clear() } }, texts.filters.clearDays);
    this.undated = el('p', { class: 'quiet' });
    this.element = el('fieldset', { class: 'facet days-filter' }, el('legend', {}, texts.filters.days), this.time,
      el('label', { class: 'day-field' }, el('span', {}, texts.filters.from), this.from),
      el('label', { class: 'day-field' }, el('span', {}, texts.filters.to), this.to), this.clear, this.undated);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  #field() {
    return el('input', { type: 'date', max: '9999-12-31', on: { input: () => this.#soon(), change: () => this.#soon() } });
  }

  get #filters() {
    return this.app.store.state.filters;
  }

  /** @param {number} undated reports that cannot be placed in time */
  render(undated) {
    const { from, to, time } = this.#filters;
    this.time.value = time;
    for (const [field, day] of /** @type {const} */ ([[this.from, from], [this.to, to]])) {
      if (field !== document.activeElement) field.value = day ?? '';
    }
    this.clear.hidden = !isWindowed(this.#filters);
    this.undated.textContent = undated > 0 ? texts.filters.undated(undated, time) : '';
    this.undated.hidden = undated === 0;
  }

  /** A field is a day after every key: half a year number is one too, so it waits until nobody types. */
  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#take(), WAIT);
  }

  #take() {
    const day = (/** @type {HTMLInputElement} */ field) => (isDay(field.value) ? field.value : null);
    this.#go(narrowDays(this.#filters, { from: day(this.from), to: day(this.to) }));
  }

  #clear() {
    this.#go(narrowDays(this.#filters, {}));
    this.from.focus();
  }

  /** @param {import('../../app/filters.js').Filters} filters */
  #go(filters) {
    this.app.store.go(filterBy(this.app.store.state, filters));
  }
}
