/** @import { Snapshot } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el, freshId } from '../../components/dom.js';
import { emptyNotice, errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { texts } from '../../app/texts.js';
import { keyOf, SnapshotCard } from './snapshot-card.js';

const words = texts.snapshots.gallery;
const STEP = 24;

/** Every snapshot with its thumbnail; found by words, and what can be done with each. The words that are searched stand in the address. */
export class GalleryPanel extends Panel {
  #asking = new AbortController();
  /** @type {Snapshot[]} */
  #shown = [];
  /** @type {SnapshotCard[]} */
  #cards = [];

  ready() {
    const query = new URLSearchParams(location.search);
    const all = freshId('all');
    this.search = el('input', { type: 'search', value: query.get('q') ?? '', placeholder: words.search, 'aria-label': words.search, maxlength: '200', on: { input: () => this.#typed() } });
    this.all = el('input', { type: 'checkbox', id: all, checked: query.get('state') === 'all', on: { change: () => void this.load() } });
    this.count = el('p', { class: 'quiet', role: 'status' });
    this.notices = el('div', {});
    this.list = el('ul', { class: 'snapshots' });
    this.more = el('button', { type: 'button', class: 'button', hidden: true, on: { click: () => void this.load(this.#shown.length) } }, words.more);
    this.append(el('h1', {}, words.title),
      el('search', { class: 'gallery-search' }, this.search, el('span', { class: 'check' }, this.all, el('label', { for: all }, words.all)), this.count),
      this.notices, this.list, this.more);
    void this.load();
  }

  #typed() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.load(), 250);
  }

  /** @param {number} [skip] 0 begins anew */
  async load(skip = 0) {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    const part = { q: this.search?.value.trim() ?? '', state: /** @type {'all'|'open'} */ (this.all?.checked ? 'all' : 'open') };
    this.#remember(part);
    this.setAttribute('aria-busy', 'true');
    if (this.#shown.length === 0) this.count?.replaceChildren(words.loading);
    try {
      const page = await snapshots.list({ ...part, skip, limit: STEP }, signal);
      this.#show(skip === 0 ? page.items : [...this.#shown, ...page.items], page.total, part.q);
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) return;
      this.count?.replaceChildren();
      this.notices?.replaceChildren(errorNotice(error, { kept: this.#shown.length > 0, retry: () => void this.load(skip) }));
    } finally {
      if (!signal.aborted) this.removeAttribute('aria-busy');
    }
  }

  /** @param {Snapshot[]} items @param {number} total @param {string} q */
  #show(items, total, q) {
    this.#shown = items;
    // A card that would look the same stays, with what is open in it.
    const kept = new Map(this.#cards.map((card) => [card.key, card]));
    const how = { announce: this.app.announce, signal: this.signal, };
    this.#cards = items.map((snapshot) => kept.get(keyOf(snapshot)) ?? new SnapshotCard(snapshot, { ...how, changed: () => void this.#changed(snapshot.id) }));
    this.list?.replaceChildren(...this.#cards.map(({ element }) => element));
    this.count?.replaceChildren(total ? words.found(total) : '');
    if (this.more) this.more.hidden = items.length >= total;
    this.notices?.replaceChildren(...(total ? [] : [q ? emptyNotice(words.notFound, words.notFoundWhy, { label: words.clear, act: () => this.#clear() }) :
      emptyNotice(words.none, words.noneWhy, { label: words.explore, act: () => location.assign('/') })]));
  }

  /** Reads anew after a snapshot was changed. The focus was in it: where it is not there any more, it goes to the one that took its place. @param {string} id */
  async #changed(id) {
    const place = this.#cards.findIndex(({ snapshot }) => snapshot.id === id);
    await this.load();
    if (document.activeElement !== document.body) return;
    const next = this.#cards[Math.min(place, this.#cards.length - 1)];
    if (next) next.focus();
    else (this.notices?.querySelector('button') ?? this.search)?.focus();
  }

  #clear() {
    if (this.search) this.search.value = '';
    this.search?.focus();
    void this.load();
  }

  /** @param {{ q: string, state: string }} part */
  #remember({ q, state }) {
    const query = new URLSearchParams({ ...(q ? { q } : {}), ...(state === 'all' ? { state } : {}) });
    history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking.abort();
  }
}
