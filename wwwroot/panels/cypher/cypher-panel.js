/** @import { Bench } from './bench.js' */
/** @import { Example } from '../../app/words/cypher-examples.js' */

/** What every part of the page is given; the examples change when it is known what the graph is made of.
 *  @typedef {{ bench: Bench, announce: (text: string) => void, examples: Example[] }} Page */

/** A part of the Cypher page: follows the bench. It overrides `ready` (once) and `render` (after every run event and change of view). */
export class CypherPanel extends HTMLElement {
  #life = new AbortController();
  /** @type {Page} */
  page = /** @type {any} */ (null);

  get signal() {
    return this.#life.signal;
  }

  get bench() {
    return this.page.bench;
  }

  /** @param {Page} page */
  begin(page) {
    this.page = page;
    this.ready();
    const render = () => this.render();
    for (const event of ['run', 'view', 'text']) page.bench.addEventListener(event, render, { signal: this.signal });
    this.render();
  }

  ready() {}

  render() {}

  disconnectedCallback() {
    this.#life.abort();
  }
}
