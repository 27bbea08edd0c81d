/** @import { Filters } from '../../app/filters.js' */
import { el, iconOf, name } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { clearFilters, countFilters } from '../../app/filters.js';
import { filterBy, hasAnswer } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { filterWords } from './filter-words.js';

/** The filters that are on, each to be taken off, above the answer that they narrow. */
export class FilterChips extends Panel {
  ready() {
    this.list = el('ul', { 'aria-label': texts.filters.active });
    this.count = el('span', { class: 'left', role: 'status' });
    this.append(this.count, this.list, el('button', { type: 'button', class: 'link', on: { click: () => this.#go(clearFilters(this.state.filters)) } }, texts.filters.clear));
  }

  render() {
    const { filters } = this.state;
    const off = !hasAnswer(this.state) || countFilters(filters) === 0;
    this.hidden = off;
    if (off) return;
    const { left, own } = this.app.store.shown;
    this.count?.replaceChildren(this.picture.key === null ? '' : texts.filters.left(left.length, own.length));
    this.list?.replaceChildren(...filterWords(this.app.store, filters).map(([words, without]) => el('li', {},
      el('button', { type: 'button', class: 'chip', 'aria-label': texts.filters.remove(words), title: texts.filters.remove(words), on: { click: () => this.#go(without) } },
        name(words), iconOf('x')))));
  }

  /** @param {Filters} filters */
  #go(filters) {
    this.app.store.go(filterBy(this.state, filters));
  }
}
