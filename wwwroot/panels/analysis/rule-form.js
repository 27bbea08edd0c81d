/** @import { App } from '../../app/app.js' */
/** @import { Look, When } from '../../app/rules.js' */
import { addRule, isValue, LOOKS, WHENS } from '../../app/rules.js';
import { el, freshId } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

const words = texts.rules;

/** Writes a rule of how entities look: what is true of them, and their colour or size. The legend lists it. */
export class RuleForm {
  /** @param {App} app */
  constructor(app) {
    this.app = app;
    this.when = choice(words.when, WHENS.map((one) => [one, words.whens[one]]), () => this.#fit());
    this.look = choice(words.look, LOOKS.map((one) => [one, words.looks[one]]));
    this.text = el('input', { type: 'text', maxlength: 100, dir: 'auto' });
    this.number = el('input', { type: 'number', min: 1, max: 999999, step: 1, value: 5 });
    this.kind = choice(words.value, []);
    this.element = el('form', { class: 'rule-form', 'aria-label': words.title, on: { submit: (event) => this.#add(event) } },
      el('h3', {}, words.title), el('div', { class: 'rule-parts' }, this.when.element, this.kind.element,
        el('label', { class: 'measure-field' }, el('span', {}, words.value), this.text), el('label', { class: 'measure-field' }, el('span', {}, words.atLeast), this.number), this.look.element,
        el('button', { class: 'button' }, words.add)));
    this.#fit();
  }

  /** The types that are drawn can be chosen. */
  render() {
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
    this.app.store.go(addRule(this.app.store.state, { when, value, look: /** @type {Look} */ (this.look.box.value) }));
  }
}

/** @param {string} label @param {[string, string][]} options @param {() => void} [changed] */
function choice(label, options, changed = () => {}) {
  const id = freshId('rule');
  const box = el('select', { id, on: { change: changed } }, ...options.map(([value, text]) => el('option', { value }, text)));
  return { box, element: el('div', { class: 'measure-field' }, el('label', { for: id }, label), box) };
}
