/** @import { Bar, Bracket, Range, Unit } from './bins.js' */
import { el } from '../../components/dom.js';
import { dayOf } from '../../app/days.js';
import { formatNumber, formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { tickStep, tickText } from './ticks.js';

/** What a press on a part of the chart selects. @typedef {{ span: import('../../api/types.js').Span, exactly: boolean }} Pick */
/** @typedef {{ pick: (pick: Pick) => void, isPicked: (pick: Pick) => boolean, aside: boolean }} ChartParts `aside` fades what is not of the selection */

/** Puts an element over a range of days. @param {HTMLElement} element @param {Range} range @param {Range} domain */
export function lay(element, range, domain) {
  const days = domain.to - domain.from + 1;
  element.style.insetInlineStart = `${((range.from - domain.from) / days) * 100}%`;
  element.style.inlineSize = `${((range.to - range.from + 1) / days) * 100}%`;
}

/** Puts an element where a day begins. @param {HTMLElement} element @param {number} day @param {Range} domain */
export function layAt(element, day, domain) {
  element.style.insetInlineStart = `${((day - domain.from) / (domain.to - domain.from + 1)) * 100}%`;
}

/** @param {Bar[]} bars @param {Range} domain @param {ChartParts} parts */
export function barViews(bars, domain, { pick, isPicked, aside }) {
  const most = Math.max(1, ...bars.map(({ sure, maybe }) => sure + maybe));
  const part = (/** @type {string} */ name, /** @type {number} */ count) => {
    const view = el('span', { class: name });
    view.style.blockSize = `${(count / most) * 100}%`;
    return view;
  };
  return bars.map(({ range, sure, maybe, lit }) => {
    const span = { from: dayOf(range.from), to: dayOf(range.to) };
    const picked = { span, exactly: false };
    const words = texts.timeline.bar(formatSpan(span), sure, maybe) + (aside && lit ? `, ${texts.timeline.lit(lit)}` : '');
    const bar = el('button', { type: 'button', class: aside ? 'time-bar aside' : 'time-bar', tabindex: '-1', 'aria-label': words, title: words, 'aria-pressed': String(isPicked(picked)),
      'data-bar': span.from, on: { click: () => pick(picked) } }, part('maybe', maybe), part('sure', sure), aside && part('lit', lit));
    lay(bar, range, domain);
    return bar;
  });
}

/** @param {Bracket[]} brackets @param {Range} domain @param {ChartParts} parts */
export const bracketViews = (brackets, domain, { pick, isPicked, aside }) => brackets.map(({ span, range, count, lit, lane }) => {
  const picked = { span, exactly: true };
  const words = texts.timeline.span(formatSpan(span), count) + (aside && lit ? `, ${texts.timeline.lit(lit)}` : '');
  const open = [!span.from && 'open-start', !span.to && 'open-end', aside && (lit ? 'has-lit' : 'aside')].filter(Boolean).join(' ');
  const view = el('button', { type: 'button', class: `bracket ${open}`, tabindex: '-1', 'aria-label': words, title: words, 'aria-pressed': String(isPicked(picked)),
    'data-bar': `${span.from ?? ''}~${span.to ?? ''}`, on: { click: () => pick(picked) } }, el('span', { 'aria-hidden': 'true' }, formatNumber(count)));
  lay(view, range, domain);
  view.style.setProperty('--lane', String(lane));
  return view;
});

/** @param {Range[]} bins @param {Unit} unit @param {Range} domain @param {number} width in pixels */
export function tickViews(bins, unit, domain, width) {
  const step = tickStep(bins.length, width);
  return bins.filter((_, index) => index % step === 0).map((range, index) => {
    const tick = el('span', { class: 'tick' }, tickText(range, unit, index === 0));
    lay(tick, range, domain);
    return tick;
  });
}
