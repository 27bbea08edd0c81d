/** @import { Slot } from './slots.js' */
import { el } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { ask, hasAnswer, isOpen, pose } from '../../app/state.js';
import { OTHER } from '../../app/model.js';
import { texts } from '../../app/texts.js';
import { QuestionMenu } from './question-menu.js';
import { fillIn } from './sentence.js';
import { listedSlots, ownSlots } from './slots.js';

/** The question as a sentence: every slot can be filled, changed and opened again. */
export class QuestionPanel extends Panel {
  /** @type {Map<string, Slot>} */
  #slots = new Map();
  /** @type {string|null} The sentence that is on the page. */
  #sentence = null;
  #life = new AbortController();

  ready() {
    this.heading = el('h1', { class: 'sentence' });
    this.menu = new QuestionMenu(this.app, this.signal);
    this.clear = el('button', { type: 'button', class: 'link clear-all', on: { click: () => this.#clear() } }, texts.slot.clearAll);
    this.menus = el('div', {});
    this.tools = el('div', { class: 'question-tools' }, this.clear, this.menu.element);
    this.append(this.heading, this.tools, this.menus);
  }

  render() {
    const { state } = this;
    this.classList.toggle('large', !hasAnswer(state));
    const isOther = this.app.store.model === OTHER;
    this.classList.toggle('visually-hidden', isOther && hasAnswer(state));
    if (isOther) return this.#withoutReports();
    this.tools?.toggleAttribute('hidden', false);
    this.#write();
    for (const slot of this.#slots.values()) slot.render();
    this.clear?.toggleAttribute('hidden', isOpen(state));
    this.menu?.element.toggleAttribute('hidden', !hasAnswer(state));
  }

  /** Where there is nothing to ask for, a heading. */
  #withoutReports() {
    if (this.#sentence === texts.labels.title) return;
    this.#sentence = texts.labels.title;
    this.#life.abort();
    this.#slots = new Map();
    this.menus?.replaceChildren();
    this.tools?.toggleAttribute('hidden', true);
    this.heading?.replaceChildren(texts.labels.title);
  }

  /** The sentence of another question, with slots of its own. */
  #write() {
    const { listed, state } = this.app.store;
    const sentence = state.question === null ? texts.sentence : (listed?.sentence ?? '…');
    if (sentence === this.#sentence) return;
    this.#sentence = sentence;
    this.#life.abort();
    this.#life = new AbortController();
    const signal = AbortSignal.any([this.signal, this.#life.signal]);
    this.#slots = listed ? listedSlots(listed, this.app, signal) : state.question === null ? ownSlots(this.app, signal) : new Map();
    this.menus?.replaceChildren(...[...this.#slots.values()].flatMap(({ popover }) => popover ?? []));
    this.heading?.replaceChildren(...fillIn(sentence, (name) => this.#slots.get(name)?.element));
  }

  #clear() {
    const { state } = this;
    this.app.store.go(state.question === null ? ask(state) : pose(state, state.question));
  }
}
