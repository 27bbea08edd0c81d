/** @import { App } from '../../app/app.js' */
/** @import { Kind } from '../../api/types.js' */
/** @import { Visible } from '../../graph/visible.js' */
import { el, iconButton, svg } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { toggleKind } from '../../app/filters.js';
import { formatNumber } from '../../app/format.js';
import { removeRule, stylesOf, toggleRule } from '../../app/rules.js';
import { filterBy } from '../../app/state.js';
import { measure } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { inOrder } from '../../graph/kinds.js';

/** The kinds that are there, and only those, and the rules; what each is true of can be hidden and shown again. @param {App} app @param {Visible} visible @param {boolean} disputed */
export function legendView({ store, measured }, { kinds, graph }, disputed) {
  const shown = (/** @type {Kind} */ kind) => !store.state.filters.hidden.includes(kind);
  const buttons = inOrder(kinds).map((kind) =>
    el('button', { type: 'button', 'aria-pressed': String(shown(kind)), title: texts.kindWords(kind).legend,
      on: { click: () => store.go(filterBy(store.state, toggleKind(store.state.filters, kind))) } }, kindMark(kind), texts.kindWords(kind).legend));
  const { counts } = stylesOf(graph, store.state.rules);
  const rules = store.state.rules.map((rule, at) => {
    const text = texts.rules.sentence(rule);
    return el('span', { class: 'legend-rule' },
      el('button', { type: 'button', 'aria-pressed': String(!rule.off), title: texts.rules.looks[rule.look], on: { click: () => store.go(toggleRule(store.state, rule)) } },
        el('span', { class: `tint ${rule.look}`, 'aria-hidden': 'true' }), text, rule.off ? '' : el('span', { class: 'quiet' }, formatNumber(counts[at] ?? 0))),
      iconButton('x', texts.rules.remove(text), () => store.go(removeRule(store.state, rule))));
  });
  const dashed = svg('svg', { viewBox: '0 0 22 8', width: 22, height: 8, 'aria-hidden': 'true' }, svg('path', { d: 'M1 4h20', class: 'dashed' }));
  const worn = /** @type {const} */ (['size', 'colour']).flatMap((part) => {
    const title = measured.analysis?.measures.find(({ name }) => name === store.state.measuring[part])?.title;
    if (title === undefined) return [];
    const text = part === 'size' ? texts.analysis.sized(title) : texts.analysis.coloured(title);
    return [el('span', { class: 'legend-measure' }, text, iconButton('x', texts.analysis.remove(text), () => store.go(measure(store.state, { [part]: null }))))];
  });
  return [...worn, ...rules, ...buttons, ...(disputed ? [el('span', { class: 'legend-line', title: texts.graph.disputed }, dashed, texts.graph.disputed)] : [])];
}
