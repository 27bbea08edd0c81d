/** @import { Example } from '../../app/words/cypher-examples.js' */
import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';
import { CypherPanel } from './cypher-panel.js';

/** Before anything is run: queries to start from. */
export class ExampleCards extends CypherPanel {
  ready() {
    const words = texts.cypher.start;
    this.append(el('h2', {}, words.title), el('p', { class: 'quiet' }, words.lead),
      el('ul', {}, ...texts.cypherExamples.map((example) => el('li', {}, this.#card(example)))));
  }

  render() {
    this.hidden = this.bench.run !== null;
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
