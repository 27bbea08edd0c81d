/** @import { App } from '../../app/app.js' */
/** @import { Rule } from '../../app/rules.js' */
import { moveRule, removeRule } from '../../app/rules.js';
import { el, iconButton } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

const words = texts.rules;

/** The rules in their order, each to be changed, moved and removed. @param {App} app @param {(rule: Rule) => void} change @returns {HTMLElement[]} */
export function ruleList({ store }, change) {
  const { rules } = store.state;
  const entry = (/** @type {Rule} */ rule, /** @type {number} */ at) => {
    const text = words.sentence(rule);
    return el('li', { class: 'rule-entry' }, el('span', { class: `tint ${rule.look}`, 'aria-hidden': 'true' }), el('span', { class: 'rule-text' }, text),
      iconButton('arrow-down', words.earlier(text), () => store.go(moveRule(store.state, rule, -1)), { class: 'upwards', disabled: at === 0, 'data-act': `up ${text}` }),
      iconButton('arrow-down', words.later(text), () => store.go(moveRule(store.state, rule, 1)), { disabled: at === rules.length - 1, 'data-act': `down ${text}` }),
      iconButton('pencil', words.change(text), () => change(rule), { 'data-act': `change ${text}` }),
      iconButton('x', words.remove(text), () => store.go(removeRule(store.state, rule)), { 'data-act': `remove ${text}` }));
  };
  return rules.length === 0 ? [] : [el('ol', { class: 'rule-list', 'aria-label': words.list }, ...rules.map(entry)), ...(rules.length > 1 ? [el('p', { class: 'quiet' }, words.order)] : [])];
}
