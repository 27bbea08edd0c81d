import { el } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { ask, hasAnswer, isOpen, SLOTS, START } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { Slot } from './slot.js';

/** The question as a sentence: every slot can be filled, changed and opened again. */
export class QuestionPanel extends Panel {
  ready() {
    const { sentence } = texts;
    this.slots = SLOTS.map((slot) => new Slot(slot, this.app, this.signal));
    const [unit, outlet, region, agreement] = this.slots.map((slot) => slot.element);
    this.clear = el('button', { type: 'button', class: 'link clear-all', on: { click: () => this.app.store.go(ask(START)) } }, texts.slot.clearAll);
    this.append(el('h1', { class: 'sentence' },
      `${sentence.start} `, unit, ` ${sentence.reportedBy} `, outlet, ` ${sentence.in} `, region, ` ${sentence.under} `, agreement, sentence.end),
      this.clear, ...this.slots.map((slot) => slot.popover));
  }

  render() {
    this.classList.toggle('large', !hasAnswer(this.state));
    for (const slot of this.slots ?? []) slot.render();
    this.clear?.toggleAttribute('hidden', isOpen(this.state));
  }
}
