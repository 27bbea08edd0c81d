/** @import { About, ListedQuestion, SlotAnswer, SlotName } from '../../api/types.js' */
import { el, name } from '../../components/dom.js';
import { stateLink } from '../../components/link.js';
import { kindMark } from '../../components/marks.js';
import { emptyNotice, errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { ask, fillSlot, hasAnswer, OWN_QUESTION, pose, SLOTS, START } from '../../app/state.js';
import { formatNumber } from '../../app/format.js';
import { learnModel } from '../../app/model.js';
import { texts } from '../../app/texts.js';
import { openSentence } from '../question/sentence.js';
import { SavedList } from '../saved/saved-list.js';
import { labelStart } from './label-start.js';

const SHOWN = 5;

/** The start: what is in the graph, and ways in that are made from it. */
export class StartPanel extends Panel {
  #loaded = false;
  #running = new AbortController();

  ready() {
    this.saved = new SavedList(this.app, this.signal);
    this.app.saved.addEventListener('saved', () => this.render(), { signal: this.signal });
  }

  render() {
    const was = this.hasAttribute('hidden');
    this.hidden = hasAnswer(this.state) || this.app.saved.opening;
    if (this.hidden) return this.#leave();
    if (!this.#loaded) void this.#load();
    else if (was) void this.saved?.refresh();
  }

  /** Whoever leaves before the counts are there does not wait for them: what is asked next comes first. */
  #leave() {
    if (!this.hasAttribute('aria-busy')) return;
    this.#loaded = false;
    this.removeAttribute('aria-busy');
    this.#running.abort();
  }

  async #load() {
    this.#loaded = true;
    this.#running = new AbortController();
    const signal = AbortSignal.any([this.signal, this.#running.signal]);
    this.setAttribute('aria-busy', 'true');
    const { api } = this.app;
    try {
      const { about, schema } = await learnModel(this.app, signal);
      void this.saved?.refresh();
      if (schema) return this.replaceChildren(...labelStart(this.app, about, schema, this.signal), this.saved?.element ?? '');
      const [{ questions }, ...slots] = await Promise.all([api.questions(signal), ...SLOTS.map((slot) => api.slot(slot, START, { limit: SHOWN }, signal))]);
      this.app.store.list(questions);
      for (const { options } of slots) this.app.store.learn(options);
      this.#show(about, questions, slots);
    } catch (error) {
      if (signal.aborted) return;
      this.#loaded = false;
      if (!(error instanceof Error)) throw error;
      this.replaceChildren(errorNotice(error, { kept: false, retry: () => this.#again() }));
    } finally {
      if (!signal.aborted) this.removeAttribute('aria-busy');
    }
  }

  #again() {
    this.app.api.forget();
    void this.#load();
  }

  /** @param {About} about @param {ListedQuestion[]} questions @param {SlotAnswer[]} slots */
  #show(about, questions, slots) {
    const reports = questions.find(({ id }) => id === OWN_QUESTION)?.count ?? 0;
    if (reports === 0) {
      return this.replaceChildren(emptyNotice(texts.start.nothing, about.store.sentence,
        { label: texts.start.nothingNext, act: () => this.#again() }));
    }
    this.replaceChildren(
      el('div', { class: 'start-lead' }, el('p', {}, texts.start.lead),
        el('button', { type: 'button', class: 'button primary', on: { click: () => this.app.store.go(ask(this.state)) } }, texts.start.all(reports))),
      el('section', { class: 'start-questions' }, el('h2', {}, texts.questions.title),
        el('ul', {}, ...questions.filter(({ id }) => id !== OWN_QUESTION).map((question) => el('li', {}, this.#question(question))))),
      this.saved?.element ?? '',
      el('section', { 'aria-label': texts.start.held }, countsView(about)),
      el('section', { class: 'start-views' }, el('h2', {}, texts.start.views),
        el('div', { class: 'start-columns' }, ...slots.map((answer) => this.#column(answer)))),
      el('footer', { class: 'quiet' }, about.store.sentence));
  }

  /** @param {ListedQuestion} question */
  #question(question) {
    return stateLink(this.app.store, pose(START, question.id), { class: 'question-way' },
      el('span', { class: 'strong' }, question.title), el('span', { class: 'quiet' }, openSentence(question)),
      el('span', { class: 'way-count' }, texts.slot.reports(question.count)));
  }

  /** @param {SlotAnswer} answer */
  #column({ slot, options }) {
    const most = Math.max(1, ...options.map((option) => option.reports));
    return el('div', { class: 'start-column' },
      el('h3', {}, texts.start.columns[/** @type {SlotName} */ (slot)]),
      options.length === 0 ? el('p', { class: 'quiet' }, texts.start.empty) :
        el('ul', {}, ...options.map((option) => el('li', {}, this.#way(slot, option, option.reports / most)))));
  }

  /** @param {string} slot @param {import('../../api/types.js').SlotOption} option @param {number} share */
  #way(slot, option, share) {
    const bar = el('span', { class: 'share', 'aria-hidden': 'true' });
    bar.style.inlineSize = `${Math.round(share * 100)}%`;
    return el('button', { type: 'button', class: 'way', on: { click: () => this.app.store.go(fillSlot(this.state, slot, option.ref)) } },
      kindMark(option.kind), el('span', { class: 'way-name' }, name(option.name), bar),
      el('span', { class: 'way-count', 'aria-label': texts.slot.reports(option.reports) }, formatNumber(option.reports)));
  }
}

/** @param {About} about */
const countsView = ({ counts }) =>
  el('dl', { class: 'counts' }, ...Object.entries(texts.start.counts).flatMap(([key, label]) => {
    const count = counts[key];
    return count === undefined ? [] : [el('div', {}, el('dt', {}, label), el('dd', {}, formatNumber(count)))];
  }));
