/** @import { Example } from '../../app/words/cypher-examples.js' */
import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';
import { CypherPanel } from './cypher-panel.js';

/** Before anything is run: queries to start from. */
export class ExampleCards extends CypherPanel {
  /** @type {Example[]} */
  #listed = [];

  ready() {
    const words = texts.cypher.start;
    this.list = el('ul', {});
    this.append(el('h2', {}, words.title), el('p', { class: 'quiet' }, words.lead), this.list);
  }

  render() {
    this.hidden = this.bench.run !== null;
    if (this.page.examples === this.#listed) return;
    this.#listed = this.page.examples;
    this.list?.replaceChildren(...this.#listed.map((example) => el('li', {}, this.#card(example))));
  }

  /** @param {Example} example */
  #card({ title, why, statement, parameters = '' }) {
    const open = () => {
      this.bench.open({ statement, parameters });
      document.querySelector('query-editor')?.dispatchEvent(new Event('enter'));
    };
    return el('button', { type: 'button', class: 'example-card', on: { click: open } },
      el('strong', {}, title), el('span', { class: 'quiet' }, why), el('code', { 'aria-hidden': 'true' }, statement));
  }
}
