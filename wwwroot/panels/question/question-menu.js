/** @import { App } from '../../app/app.js' */
/** @import { ListedQuestion } from '../../api/types.js' */
import { el, iconOf } from '../../components/dom.js';
import { stateLink } from '../../components/link.js';
import { errorNotice } from '../../components/notice.js';
import { anchorPopover } from '../../components/popover.js';
import { ask, OWN_QUESTION, pose } from '../../app/state.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { carryOver } from './sentence.js';

/** What else can be asked, about the same entities where the other question takes them. */
export class QuestionMenu {
  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.signal = signal;
    this.popover = el('div', { popover: 'auto', class: 'menu question-menu', role: 'dialog', 'aria-label': texts.questions.other });
    this.button = el('button', { type: 'button', class: 'link', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, texts.questions.other, iconOf('chevron-down'));
    this.button.popoverTargetElement = this.popover;
    this.element = el('span', { class: 'other-questions' }, this.button, this.popover);
    anchorPopover(this.popover, () => this.button.getBoundingClientRect(), signal);
    this.popover.addEventListener('toggle', (event) => this.#toggled(/** @type {ToggleEvent} */ (event)), { signal });
    app.store.addEventListener('state', () => this.popover.matches(':popover-open') && this.popover.hidePopover(), { signal });
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    this.button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') void this.#load();
  }

  async #load() {
    try {
      const { questions } = await this.app.api.questions(this.signal);
      this.popover.replaceChildren(el('ul', { class: 'question-choices' }, ...questions.map((question) => el('li', {}, this.#choice(question)))));
      this.popover.querySelector('a')?.focus({ preventScroll: true });
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.popover.replaceChildren(errorNotice(error, { kept: false, retry: () => void this.#load() }));
    }
  }

  /** @param {ListedQuestion} question */
  #choice({ id, title, slots, count }) {
    const { state, known } = this.app.store;
    const own = id === OWN_QUESTION;
    const filled = carryOver(slots, { ...state.slots, about: state.about }, known);
    const current = state.about === null && state.question === (own ? null : id);
    return stateLink(this.app.store, own ? ask(state, filled) : pose(state, id, filled), { 'aria-current': current && 'page' },
      el('span', { class: 'choice-text' }, title), el('span', { class: 'choice-count', title: texts.slot.reports(count) }, formatNumber(count)));
  }
}
