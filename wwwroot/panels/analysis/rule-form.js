/** @import { App } from '../../app/app.js' */
/** @import { Look, Rule, When } from '../../app/rules.js' */
import { addRule, isValue, LOOKS, MOST_RULES, replaceRule, sameRule, WHENS } from '../../app/rules.js';
import { el, freshId } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { ruleList } from './rule-list.js';

const words = texts.rules;

/** Writes rules of how entities look: what is true of them, and their colour or size. The legend lists them as well. */
export class RuleForm {
  /** @type {Rule|null} The one that is being changed. */
  #changed = null;
  #listed = '';

  /** @param {App} app */
  constructor(app) {
    this.app = app;
    this.when = choice(words.when, WHENS.map((one) => [one, words.whens[one]]), () => this.#fit());
    this.look = choice(words.look, LOOKS.map((one) => [one, words.looks[one]]));
    this.text = el('input', { type: 'text', maxlength: 100, dir: 'auto' });
    this.number = el('input', { type: 'number', min: 1, max: 999999, step: 1, value: 5 });
    this.kind = choice(words.value, []);
    this.submit = el('button', { class: 'button' }, words.add);
    this.cancel = el('button', { type: 'button', class: 'link', hidden: true, on: { click: () => this.#change(null) } }, words.cancel);
    this.full = el('p', { class: 'quiet', hidden: true }, words.most(MOST_RULES));
    this.list = el('div', { class: 'rules' });
    this.element = el('form', { class: 'rule-form', 'aria-label': words.title, on: { submit: (event) => this.#add(event) } },
      el('h3', {}, words.title), el('div', { class: 'rule-parts' }, this.when.element, this.kind.element,
        el('label', { class: 'measure-field' }, el('span', {}, words.value), this.text), el('label', { class: 'measure-field' }, el('span', {}, words.atLeast), this.number), this.look.element,
        this.submit, this.cancel), this.full, this.list);
    this.#fit();
  }

  render() {
    this.#kinds();
    const { rules } = this.app.store.state;
    if (this.#changed && !rules.some((rule) => sameRule(rule, /** @type {Rule} */ (this.#changed)))) this.#change(null);
    const isFull = rules.length >= MOST_RULES && this.#changed === null;
    this.submit.disabled = isFull;
    this.full.hidden = !isFull;
    const listed = JSON.stringify(rules);
    if (listed === this.#listed) return;
    this.#listed = listed;
    const act = this.list.contains(document.activeElement) ? document.activeElement?.getAttribute('data-act') : null;
    this.list.replaceChildren(...ruleList(this.app, (rule) => this.#change(rule)));
    if (act) this.#focus(act);
  }

  /** The focus stays with the act; where it can go no further, or its rule is gone, with what is next to it. @param {string} act */
  #focus(act) {
    const again = /** @type {HTMLButtonElement|null} */ (this.list.querySelector(`[data-act="${CSS.escape(act)}"]`));
    const near = again?.disabled ? again.parentElement?.querySelector('button:not([disabled])') : this.list.querySelector('button:not([disabled])');
    const next = again && !again.disabled ? again : near ?? this.when.box;
    /** @type {HTMLElement} */ (next).focus();
  }

  /** Fills in a rule to be changed; null goes back to a new one. @param {Rule|null} rule */
  #change(rule) {
    this.#changed = rule;
    this.cancel.hidden = rule === null;
    this.submit.textContent = rule === null ? words.add : words.save;
    this.submit.disabled = rule === null && this.app.store.state.rules.length >= MOST_RULES;
    if (rule === null) return;
    this.when.box.value = rule.when;
    this.look.box.value = rule.look;
    const box = rule.when === 'type' ? this.kind.box : rule.when === 'name' ? this.text : this.number;
    if (rule.when !== 'disputed') box.value = rule.value;
    this.#fit();
    this.when.box.focus();
  }

  /** The types that are drawn can be chosen. */
  #kinds() {
    const { kinds } = this.app.store.shown.drawing.visible;
    const { box } = this.kind;
    if ([...box.options].map(({ value }) => value).join() === kinds.join()) return;
    const { value } = box;
    box.replaceChildren(...kinds.map((kind) => el('option', { value: kind, selected: kind === value }, texts.kindWords(kind).legend)));
  }

  /** What a rule of this sort is given. */
  #fit() {
    const when = /** @type {When} */ (this.when.box.value);
    this.kind.element.hidden = when !== 'type';
    /** @type {HTMLElement} */ (this.text.parentElement).hidden = when !== 'name';
    /** @type {HTMLElement} */ (this.number.parentElement).hidden = when !== 'connections' && when !== 'reports';
  }

  /** @param {SubmitEvent} event */
  #add(event) {
    event.preventDefault();
    const when = /** @type {When} */ (this.when.box.value);
    const value = when === 'type' ? this.kind.box.value : when === 'name' ? this.text.value.trim() : when === 'disputed' ? '' : this.number.value;
    const box = when === 'name' ? this.text : this.number;
    box.setCustomValidity(isValue(value, when) ? '' : words.wrong);
    if (!box.reportValidity()) return box.setCustomValidity('');
    const rule = { when, value, look: /** @type {Look} */ (this.look.box.value) };
    const { state } = this.app.store;
    const before = this.#changed;
    this.#change(null);
    this.app.store.go(before ? replaceRule(state, before, rule) : addRule(state, rule));
    this.app.announce(words.added(words.sentence({ ...rule, off: false })));
  }
}

/** @param {string} label @param {[string, string][]} options @param {() => void} [changed] */
function choice(label, options, changed = () => {}) {
  const id = freshId('rule');
  const box = el('select', { id, on: { change: changed } }, ...options.map(([value, text]) => el('option', { value }, text)));
  return { box, element: el('div', { class: 'measure-field' }, el('label', { for: id }, label), box) };
}
