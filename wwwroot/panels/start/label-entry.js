/** @import { App } from '../../app/app.js' */
/** @import { LabelKind, SearchHit } from '../../api/types.js' */
import { el, name } from '../../components/dom.js';
import { stateLink } from '../../components/link.js';
import { kindMark } from '../../components/marks.js';
import { errorNotice } from '../../components/notice.js';
import { lookAt } from '../../app/state.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';

const [FEW, STEP, MOST] = [5, 20, 200];

/** A label as a way in: its most connected nodes, fetched when it is opened. */
export class LabelEntry {
  #limit = FEW;

  /** @param {App} app @param {LabelKind} label @param {AbortSignal} signal @param {boolean} open */
  constructor(app, label, signal, open) {
    this.app = app;
    this.label = label;
    this.signal = signal;
    this.nodes = el('div', { class: 'label-nodes' });
    this.element = el('details', { class: 'label-entry', open },
      el('summary', {}, kindMark(this.kind), el('h3', {}, name(label.name)),
        el('span', { class: 'way-count', 'aria-label': texts.labels.nodes(label.count) }, formatNumber(label.count))),
      this.nodes);
    this.element.addEventListener('toggle', () => this.element.open && this.nodes.childElementCount === 0 && void this.#load(), { signal });
  }

  get kind() {
    return /** @type {const} */ (`:${this.label.name}`);
  }

  async #load() {
    this.nodes.setAttribute('aria-busy', 'true');
    try {
      const { items, total } = await this.app.api.nodesOf(this.kind, this.#limit, this.signal);
      this.app.store.learn(items);
      this.#show(items, total);
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) return;
      this.nodes.replaceChildren(errorNotice(error, { kept: false, retry: () => void this.#load() }));
    } finally {
      this.nodes.removeAttribute('aria-busy');
    }
  }

  /** @param {SearchHit[]} items @param {number} total */
  #show(items, total) {
    const most = Math.max(1, ...items.map(({ links }) => links ?? 0));
    const more = Math.min(total, MOST) > items.length;
    this.nodes.replaceChildren(
      items.length === 0 ? el('p', { class: 'quiet' }, texts.labels.none) : el('ul', {}, ...items.map((item) => el('li', {}, this.#way(item, (item.links ?? 0) / most)))),
      ...(more ? [el('button', { type: 'button', class: 'link', on: { click: () => this.#more() } }, texts.labels.more)] : []));
  }

  #more() {
    this.#limit = Math.min(this.#limit + STEP, MOST);
    void this.#load();
  }

  /** @param {SearchHit} item @param {number} share */
  #way(item, share) {
    const { store } = this.app;
    const bar = el('span', { class: 'share', 'aria-hidden': 'true' });
    bar.style.inlineSize = `${Math.round(share * 100)}%`;
    return stateLink(store, lookAt(store.state, item.ref), { class: 'way' }, el('span', { class: 'way-name' }, name(item.name), bar),
      el('span', { class: 'way-count', 'aria-label': texts.labels.links(item.links ?? 0) }, formatNumber(item.links ?? 0)));
  }
}
