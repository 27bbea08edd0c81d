/** @import { Problem } from '../../api/types.js' */
import { presence } from '../../api/presence.js';
import { texts } from '../../app/texts.js';
import { el, iconOf } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';

/** How often the graph is asked after, in milliseconds: while it answers, and while it does not. */
const CALM = 15_000;
const EAGER = 2_000;

/** Says on every page that the graph cannot be reached, and why; goes by itself when it can. */
export class StoreBanner extends Panel {
  #timer = 0;
  #looks = false;
  /** @type {string|null} Why it cannot be reached. */
  #reason = null;

  ready() {
    const look = () => void this.#look();
    presence.addEventListener('away', look, { signal: this.signal });
    document.addEventListener('visibilitychange', look, { signal: this.signal });
    this.signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#wait();
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), this.#reason === null ? CALM : EAGER);
  }

  async #look() {
    if (this.#looks || document.visibilityState === 'hidden') return;
    this.#looks = true;
    const problem = await this.app.api.problem(this.signal);
    this.#looks = false;
    if (this.signal.aborted) return;
    this.#show(problem);
    this.#wait();
  }

  /** @param {Problem|null} problem */
  #show(problem) {
    const reason = problem && (problem.detail ?? problem.title);
    if (reason === this.#reason) return;
    const wasAway = this.#reason !== null;
    this.#reason = reason;
    if (reason === null) {
      this.replaceChildren();
      if (wasAway) presence.dispatchEvent(new Event('back'));
      return;
    }
    const held = this.contains(document.activeElement);
    const again = el('button', { type: 'button', class: 'button', on: { click: () => void this.#look() } }, texts.away.retry);
    this.replaceChildren(iconOf('triangle-alert'),
      el('p', {}, el('strong', {}, texts.away.title), ' ', texts.away.next, ' ', el('span', { class: 'away-why' }, reason)), again);
    if (held) again.focus();
  }
}
