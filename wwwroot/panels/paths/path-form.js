/** @import { App } from '../../app/app.js' */
/** @import { PathExtra, PathOrder } from '../../app/tools.js' */
import { el, freshId, iconButton, name } from '../../components/dom.js';
import { OTHER } from '../../app/model.js';
import { askPath, MOST_THROUGH, turnPath } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { EntityPicker } from './entity-picker.js';

const words = texts.paths;
const EXTRAS = /** @type {PathExtra[]} */ (['documents', 'large-places']);
const ORDERS = /** @type {PathOrder[]} */ (['length', 'evidence']);
const RELATIONS = Object.keys(words.relationNames);

/** What a path has to be: its ends, what it passes and what not, which connections count, and which comes first. */
export class PathForm {
  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.from = new EntityPicker(app, { label: words.from, choose: (from) => this.#ask({ from }) }, signal);
    this.to = new EntityPicker(app, { label: words.to, choose: (to) => this.#ask({ to }) }, signal);
    const several = (/** @type {'through'|'avoid'} */ part) => new EntityPicker(app, {
      label: words[part], empty: words.add, icon: 'plus', choose: (ref) => ref && this.#ask({ [part]: [...new Set([...this.#path[part], ref])] }) }, signal);
    this.through = several('through');
    this.avoid = several('avoid');
    this.passed = el('ul', { class: 'path-chips' });
    this.avoided = el('ul', { class: 'path-chips' });
    const order = freshId('order');
    this.orders = ORDERS.map((one) => el('input', { type: 'radio', name: order, value: one, on: { change: () => this.#ask({ order: one }) } }));
    this.extras = EXTRAS.map((one) => el('input', { type: 'checkbox', 'data-choice': one, on: { change: () => this.#toggle('also', one) } }));
    this.relations = RELATIONS.map((one) => el('input', { type: 'checkbox', 'data-choice': one, on: { change: () => this.#toggleRelation(one) } }));
    this.counting = el('span', { class: 'quiet' });
    this.evidence = el('div', { class: 'path-form' },
      el('div', { class: 'segmented', role: 'radiogroup', 'aria-label': words.order }, ...this.orders.map((input, at) => el('label', {}, input, el('span', {}, words.orders[ORDERS[at] ?? 'length'])))),
      ...this.extras.map((input, at) => el('label', { class: 'choice' }, input, el('span', { class: 'choice-label' }, words.also[EXTRAS[at] ?? 'documents']))),
      el('details', { class: 'path-relations' }, el('summary', {}, `${words.relations}: `, this.counting),
        el('button', { type: 'button', class: 'link', on: { click: () => this.#ask({ relations: [] }) } }, words.every),
        el('div', { class: 'path-relation-list' }, ...this.relations.map((input, at) =>
          el('label', { class: 'choice' }, input, el('span', { class: 'choice-label' }, words.relationNames[RELATIONS[at] ?? '']))))));
    this.element = el('div', { class: 'path-form' },
      el('div', { class: 'path-ends' }, label(words.from), this.from.element, iconButton('arrow-down', words.turn, () => this.app.store.go(turnPath(this.#state)), { class: 'path-turn' }),
        label(words.to), this.to.element, label(words.through), el('span', { class: 'path-several' }, this.passed, this.through.element),
        label(words.avoid), el('span', { class: 'path-several' }, this.avoided, this.avoid.element)),
      this.evidence);
  }

  get #state() {
    return this.app.store.state;
  }

  get #path() {
    return this.#state.path;
  }

  render() {
    const { from, to, through, avoid, order, also, relations } = this.#path;
    this.evidence.hidden = this.app.store.model === OTHER;
    this.from.show(from);
    this.to.show(to);
    for (const picker of [this.through, this.avoid]) picker.show(null);
    this.through.element.hidden = through.length >= MOST_THROUGH;
    this.passed.replaceChildren(...through.map((ref) => this.#chip('through', ref)));
    this.avoided.replaceChildren(...avoid.map((ref) => this.#chip('avoid', ref)));
    for (const input of this.orders) input.checked = input.value === order;
    for (const input of this.extras) input.checked = also.includes(/** @type {PathExtra} */ (input.dataset.choice));
    for (const input of this.relations) input.checked = relations.length === 0 || relations.includes(input.dataset.choice ?? '');
    this.counting.textContent = relations.length === 0 ? words.allRelations : words.someRelations(relations.length, RELATIONS.length);
  }

  /** @param {'through'|'avoid'} part @param {string} ref */
  #chip(part, ref) {
    const text = this.app.store.known.get(ref)?.name ?? '…';
    return el('li', { class: 'chip' }, name(text), iconButton('x', words.clear(text), () => this.#ask({ [part]: this.#path[part].filter((one) => one !== ref) })));
  }

  /** @param {Partial<import('../../app/tools.js').PathAsk>} path */
  #ask(path) {
    this.app.store.go(askPath(this.#state, path));
  }

  /** @param {'also'} part @param {PathExtra} entry */
  #toggle(part, entry) {
    const list = this.#path[part];
    this.#ask({ [part]: list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry] });
  }

  /** All count where none is named, so that taking one away names the others. @param {string} relation */
  #toggleRelation(relation) {
    const named = this.#path.relations.length === 0 ? RELATIONS : this.#path.relations;
    const next = named.includes(relation) ? named.filter((one) => one !== relation) : RELATIONS.filter((one) => one === relation || named.includes(one));
    if (next.length > 0) this.#ask({ relations: next.length === RELATIONS.length ? [] : next });
    else this.render();
  }
}

/** @param {string} text */
const label = (text) => el('span', { class: 'path-label', 'aria-hidden': 'true' }, text);
