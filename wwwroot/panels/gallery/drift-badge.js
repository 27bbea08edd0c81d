/** @import { Snapshot } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el, iconOf } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

const words = texts.snapshots.drift;

/** Whether the graph still says what a snapshot froze; asked when the badge comes into view. */
export class DriftBadge {
  /** @param {Snapshot} snapshot @param {() => void} open @param {AbortSignal} signal */
  constructor(snapshot, open, signal) {
    this.snapshot = snapshot;
    this.signal = signal;
    this.element = el('button', { type: 'button', class: 'tag drift', on: { click: open } }, words.checking);
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void this.#ask();
    });
    seen.observe(this.element);
  }

  async #ask() {
    try {
      const drift = await snapshots.drift(this.snapshot.id, this.signal);
      const state = !drift.comparable ? 'unknown' : drift.same ? 'same' : 'changed';
      this.element.dataset.drift = state;
      this.element.replaceChildren(...(state === 'changed' ? [iconOf('triangle-alert'), `${words.changed}: ${words.badge(drift)}`] : [words[state]]));
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.element.dataset.drift = 'unknown';
      this.element.replaceChildren(words.unknown);
    }
  }
}
