/** @import { Bar, Dated, Range } from './bins.js' */
/** @import { Pick } from './chart-view.js' */
import { el, iconOf } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { dayOf, numberOf, readDays, sameSpan, spanOf, writeDays } from '../../app/days.js';
import { reportsBut } from '../../app/facets.js';
import { isWindowed, narrowDays } from '../../app/filters.js';
import { formatCompact } from '../../app/format.js';
import { litBy } from '../../app/linking.js';
import { filterBy, hasAnswer, select, showTimeline } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { DaysFilter } from '../filters/days-filter.js';
import { barKeys } from './bar-keys.js';
import { bracketsOf, countBars, cut, domainOf, unitOf } from './bins.js';
import { Brush } from './brush.js';
import { barViews, bracketViews, lay, layAt, tickViews } from './chart-view.js';
import { Handles } from './handles.js';

const LANES = 4;

/** The answer over time: when its reports were said, or when it was so. A span of days is chosen by dragging, by keys, or in two fields. */
export class TimelinePanel extends Panel {
  /** @type {Range|null} Whole units from the first to the last day of the answer. */
  #domain = null;
  #drawn = '';

  ready() {
    const parts = { domain: () => this.#domain, window: () => this.#window(), commit: (/** @type {Range} */ range) => this.#commit(range) };
    this.fold = el('button', { type: 'button', class: 'fold', 'aria-expanded': 'true', on: { click: () => this.app.store.go(showTimeline(this.state, !this.state.timeline)) } },
      iconOf('chevron-down'), el('span', {}, texts.timeline.label));
    this.days = new DaysFilter(this.app, this.signal);
    this.notes = el('p', { class: 'timeline-notes quiet' });
    const layer = (/** @type {string} */ name) => el('div', { class: name });
    this.bars = layer('bars');
    this.brackets = layer('brackets');
    this.ticks = layer('ticks');
    this.outside = [layer('outside'), layer('outside')];
    this.most = el('span', { class: 'most', 'aria-hidden': 'true' });
    this.handles = new Handles(parts);
    this.plot = el('div', { class: 'plot', hidden: true, role: 'group', 'aria-label': texts.timeline.chart, 'aria-describedby': 'timeline-help' },
      this.most, this.bars, this.brackets, ...this.outside, ...this.handles.ends);
    this.chart = el('div', { class: 'timeline-chart' }, el('p', { id: 'timeline-help', class: 'visually-hidden' }, texts.timeline.help), this.plot, this.ticks);
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', texts.timeline.label);
    this.append(el('div', { class: 'timeline-head' }, this.fold, this.days.element, this.notes), this.chart);
    new Brush(this.plot, { ...parts, preview: (range) => this.#place(range ?? this.#window()) }, this.signal);
    barKeys(this.plot, this.signal);
    new ResizeObserver(() => this.render()).observe(this.plot);
  }

  render() {
    if (!hasAnswer(this.state) || this.picture.key === null || this.picture.loading) return;
    const { shown } = this.app.store;
    const { filters, selection, timeline } = this.state;
    this.fold?.setAttribute('aria-expanded', String(timeline));
    this.fold?.setAttribute('title', timeline ? texts.timeline.fold : texts.timeline.unfold);
    const reports = reportsBut(shown, filters, 'days');
    const lit = litBy(selection, shown)?.reports;
    const drawn = JSON.stringify([reports.length, filters, selection, this.picture.key, this.plot?.clientWidth]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const dated = reports.flatMap((fact) => spanOf(fact, filters.time) ? [{ span: /** @type {Dated['span']} */ (spanOf(fact, filters.time)), lit: lit?.has(fact.ref) ?? false }] : []);
    this.days?.render(reports.length - dated.length);
    this.#fill(domainOf(shown.own.flatMap((fact) => spanOf(fact, filters.time) ?? [])), dated, (lit?.size ?? 0) > 0);
  }

  /** @param {Range|null} range @param {Dated[]} dated @param {boolean} aside */
  #fill(range, dated, aside) {
    this.plot?.toggleAttribute('hidden', range === null);
    if (range === null) {
      this.#domain = null;
      return this.notes?.replaceChildren(texts.timeline.none);
    }
    const unit = unitOf(range);
    const bins = cut(range, unit);
    const domain = (this.#domain = { from: bins[0]?.from ?? 0, to: bins.at(-1)?.to ?? 0 });
    const parts = { aside, pick: (/** @type {Pick} */ pick) => this.#pick(pick), isPicked: (/** @type {Pick} */ pick) => this.#isPicked(pick) };
    const at = this.contains(document.activeElement) ? document.activeElement?.getAttribute('data-bar') : null;
    const bars = countBars(dated, bins);
    const { brackets, left } = bracketsOf(dated, bins, LANES);
    this.bars?.replaceChildren(...barViews(bars, domain, parts));
    this.brackets?.replaceChildren(...bracketViews(brackets, domain, parts));
    this.brackets?.style.setProperty('--lanes', String(Math.max(0, ...brackets.map(({ lane }) => lane + 1))));
    this.ticks?.replaceChildren(...tickViews(bins, unit, domain, this.plot?.clientWidth ?? 0));
    this.most?.replaceChildren(formatCompact(Math.max(0, ...bars.map((/** @type {Bar} */ { sure, maybe }) => sure + maybe))));
    this.notes?.replaceChildren(el('span', { class: 'key sure' }, texts.timeline.sure), el('span', { class: 'key maybe' }, texts.timeline.maybe), left > 0 ? texts.timeline.moreSpans(left) : '');
    this.#focus(at);
    this.#place(this.#window());
  }

  /** One tab stop for all bars: where the focus was, else what is selected, else the first. @param {string|null|undefined} at */
  #focus(at) {
    const bars = /** @type {HTMLElement[]} */ ([...(this.plot?.querySelectorAll('[data-bar]') ?? [])]);
    const again = at ? bars.find((bar) => bar.dataset.bar === at) : undefined;
    const stop = again ?? bars.find((bar) => bar.getAttribute('aria-pressed') === 'true') ?? bars[0];
    if (stop) stop.tabIndex = 0;
    again?.focus({ preventScroll: true });
  }

  /** @returns {Range|null} what the filter leaves of the domain; null where nothing is chosen */
  #window() {
    const { from, to } = this.state.filters;
    if (!isWindowed(this.state.filters) || !this.#domain) return null;
    const inside = (/** @type {number} */ day) => Math.min(Math.max(day, this.#domain?.from ?? day), this.#domain?.to ?? day);
    return { from: inside(from ? numberOf(from) : -Infinity), to: inside(to ? numberOf(to) : Infinity) };
  }

  /** @param {Range|null} window */
  #place(window) {
    const domain = this.#domain;
    const [early, late] = this.outside ?? [];
    if (!domain || !early || !late) return;
    const { from, to } = window ?? domain;
    lay(early, { from: domain.from, to: from - 1 }, domain);
    lay(late, { from: to + 1, to: domain.to }, domain);
    this.handles?.ends.forEach((handle, index) => layAt(handle, index === 0 ? from : to + 1, domain));
    this.handles?.render(domain, { from, to });
    this.plot?.toggleAttribute('data-windowed', window !== null);
  }

  /** An end that reaches the domain's is open. @param {Range} range */
  #commit({ from, to }) {
    const window = { from: from <= (this.#domain?.from ?? from) ? null : dayOf(from), to: to >= (this.#domain?.to ?? to) ? null : dayOf(to) };
    this.app.store.go(filterBy(this.state, narrowDays(this.state.filters, window)));
  }

  /** The same again is nothing. @param {Pick} pick */
  #pick({ span, exactly }) {
    const id = writeDays({ time: this.state.filters.time, span, exactly });
    this.app.store.go(select(this.state, this.#isPicked({ span, exactly }) ? null : { what: 'days', id }));
  }

  /** @param {Pick} pick */
  #isPicked({ span, exactly }) {
    const { selection } = this.state;
    const days = selection?.what === 'days' ? readDays(selection.id) : null;
    return days !== null && days.time === this.state.filters.time && days.exactly === exactly && sameSpan(days.span, span);
  }
}
