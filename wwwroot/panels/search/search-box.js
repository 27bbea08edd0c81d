/** @import { SearchHit } from '../../api/types.js' */
import { el, iconOf, name } from '../../components/dom.js';
import { Listbox } from '../../components/listbox.js';
import { kindMark } from '../../components/marks.js';
import { Panel } from '../../components/panel.js';
import { anchorPopover } from '../../components/popover.js';
import { addEntity } from '../../app/drawn.js';
import { hasAnswer, lookAt } from '../../app/state.js';
import { OTHER } from '../../app/model.js';
import { texts } from '../../app/texts.js';

const SHOWN = 12;

/** Search with type-ahead over names and aliases. What is chosen joins the picture, or is the picture when there is none. */
export class SearchBox extends Panel {
  ready() {
    this.input = el('input', { type: 'search', placeholder: texts.search.placeholder, 'aria-label': texts.search.label, enterkeyhint: 'go' });
    this.results = el('div', { popover: 'manual', class: 'menu search-results' });
    this.listbox = new Listbox(this.input, {
      label: texts.search.results, empty: texts.search.none, view: hitView,
      load: (text, signal) => this.#load(text, signal), choose: (hit) => this.#choose(hit),
    }, this.signal);
    this.results.append(this.listbox.list, this.listbox.note);
    this.append(el('search', {}, iconOf('search'), this.input, el('kbd', { 'aria-hidden': 'true' }, '/')), this.results);
    anchorPopover(this.results, () => /** @type {Element} */ (this.firstElementChild).getBoundingClientRect(), this.signal);
    this.#follow(this.input);
    if (!hasAnswer(this.state)) this.input.focus({ preventScroll: true });
  }

  render() {
    const words = this.app.store.model === OTHER ? texts.labels.search : texts.search.placeholder;
    if (!this.input || !this.listbox || this.input.placeholder === words) return;
    this.listbox.parts.empty = this.app.store.model === OTHER ? texts.labels.searchNone : texts.search.none;
    this.input.placeholder = words;
    this.input.setAttribute('aria-label', words);
  }

  /** @param {HTMLInputElement} input */
  #follow(input) {
    const { signal } = this;
    input.addEventListener('input', () => this.#open(input.value.trim() !== ''), { signal });
    input.addEventListener('focus', () => input.value.trim() && this.#reopen(), { signal });
    input.addEventListener('blur', () => this.#open(false), { signal });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (this.results?.matches(':popover-open')) this.#open(false);
      else if (input.value) input.value = '';
      else input.blur();
    }, { signal });
  }

  #reopen() {
    this.#open(true);
    void this.listbox?.refresh();
  }

  /** @param {boolean} open */
  #open(open) {
    this.results?.togglePopover(open);
    if (!open) this.listbox?.close();
  }

  /** @param {string} text @param {AbortSignal} signal */
  async #load(text, signal) {
    if (text === '') return { options: [], note: '' };
    const { items, total, part } = await this.app.api.search(text, SHOWN, signal);
    const note = [total > items.length && texts.slot.more(items.length, total), part && texts.labels.part(part.nodes, part.of)].filter(Boolean).join(' ');
    this.app.announce(texts.search.found(total));
    return { options: items, note };
  }

  /** @param {SearchHit} hit */
  #choose(hit) {
    const { store } = this.app;
    store.learn([hit]);
    if (this.input) this.input.value = '';
    this.#open(false);
    store.go(hasAnswer(store.state) ? addEntity(store.state, hit.ref) : lookAt(store.state, hit.ref));
    this.input?.blur();
  }
}

/** @param {SearchHit} hit @returns {Node[]} */
function hitView(hit) {
  const byAlias = hit.match && hit.match.field !== 'name';
  return [
    kindMark(hit.kind),
    el('span', { class: 'choice-text' },
      el('span', { class: 'choice-name' }, byAlias ? name(hit.name) : marked(hit, hit.name)),
      el('span', { class: 'choice-detail' },
        byAlias && hit.match && el('span', {}, hit.match.field === 'alias' ? texts.search.alias('') : `${hit.match.field}: `, marked(hit, hit.match.text)), byAlias && hit.detail && ' · ', hit.detail)),
    el('span', { class: 'choice-count' }, hit.links ? texts.labels.links(hit.links) : hit.reports ? texts.slot.reports(hit.reports) : ''),
  ];
}

/** A name with the part that matched. @param {SearchHit} hit @param {string} text */
function marked({ match }, text) {
  if (!match || match.text !== text || match.length <= 0) return name(text);
  const end = match.start + match.length;
  return el('bdi', {}, text.slice(0, match.start), el('mark', {}, text.slice(match.start, end)), text.slice(end));
}
