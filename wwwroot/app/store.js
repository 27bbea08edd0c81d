/** @import { State } from './state.js' */
/** @import { Steps } from './undo.js' */
/** @import { Picture } from './picture.js' */
/** @import { Shown } from './shown.js' */
/** @import { About, Item, LabelKind, ListedQuestion } from '../api/types.js' */
import { arrangeLabels } from '../graph/kinds.js';
import { NO_PICTURE } from './picture.js';
import { shownOf } from './shown.js';
import { fromUrl, toUrl } from './url.js';
import { contentOf, NO_STEPS, redo, remember, undo } from './undo.js';

/**
 * The one place that holds what the page shows: the state (which is the address) and the picture loaded for it.
 * Events: `state` after every move, `picture` when what was loaded changes, `step` before one is taken back or done again, or where there is none.
 */
export class Store extends EventTarget {
  /** @type {State} */
  state;
  /** @type {Picture} */
  picture = NO_PICTURE;
  /** @type {Steps} */
  steps = NO_STEPS;
  /** @type {Map<string, Item>} Everything that was ever named on this page, by reference. */
  known = new Map();
  /** @type {ListedQuestion[]} What can be asked besides; empty until it is needed. */
  questions = [];
  /** @type {About['model']|null} What the graph is made of; as it was before, until it is known. */
  model = null;
  /** @type {{ picture: Picture, content: string, shown: Shown }|null} */
  #shown = null;

  /** @param {Location} location @param {History} history @param {About['model']|null} [model] what the graph was made of on the page before */
  constructor(location, history, model = null) {
    super();
    this.history = history;
    this.model = model;
    this.state = fromUrl(location.search);
    addEventListener('popstate', () => this.#move(fromUrl(location.search)));
  }

  /**
   * @param {State} next
   * @param {{ replace?: boolean, counts?: boolean }} [how] replace keeps the step out of the browser's history (moving a selection by keys); one that
   *   does not count cannot be undone
   */
  go(next, { replace = false, counts = true } = {}) {
    const url = toUrl(next);
    if (url === toUrl(this.state)) return;
    this.history[replace ? 'replaceState' : 'pushState'](null, '', url);
    this.#move(next, counts);
  }

  undo() {
    return this.#step('undo', undo(this.steps, this.state));
  }

  redo() {
    return this.#step('redo', redo(this.steps, this.state));
  }

  /** @param {Picture} picture */
  show(picture) {
    this.picture = picture;
    this.dispatchEvent(new Event('picture'));
  }

  /** What the filters leave of the picture; made once for all views. @returns {Shown} */
  get shown() {
    const { picture, state } = this;
    const content = JSON.stringify([{ ...contentOf(state), measuring: null }, state.level]);
    if (this.#shown?.picture !== picture || this.#shown.content !== content) this.#shown = { picture, content, shown: shownOf(picture, state) };
    return this.#shown.shown;
  }

  /** @param {Iterable<Item>} items */
  learn(items) {
    for (const item of items) this.known.set(item.ref, item);
  }

  /** @param {ListedQuestion[]} questions */
  list(questions) {
    this.questions = questions;
    this.dispatchEvent(new Event('picture'));
  }

  /** @param {About['model']} model @param {LabelKind[]} labels those of another model */
  describe(model, labels) {
    if (labels.length) arrangeLabels(labels);
    if (model === this.model) return;
    this.model = model;
    this.dispatchEvent(new Event('picture'));
  }

  /** The listed question that is asked; null for the page's own, or before the list is there. */
  get listed() {
    return this.questions.find(({ id }) => id === this.state.question) ?? null;
  }

  /** @param {State} next @param {boolean} [counts] */
  #move(next, counts = true) {
    if (counts) this.steps = remember(this.steps, this.state, next);
    this.state = next;
    this.dispatchEvent(new Event('state'));
  }

  /** @param {'undo'|'redo'} way @param {{ steps: Steps, state: State }|null} step */
  #step(way, step) {
    this.dispatchEvent(new CustomEvent('step', { detail: { way, none: step === null } }));
    if (!step) return false;
    this.history.pushState(null, '', toUrl(step.state));
    this.steps = step.steps;
    this.state = step.state;
    this.dispatchEvent(new Event('state'));
    return true;
  }
}
