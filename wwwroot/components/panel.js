/** @import { App } from '../app/app.js' */

/**
 * A part of the page: a light-DOM custom element that follows the store. A panel overrides `ready` (once) and `render`.
 * Its listeners and requests end with `signal` when it leaves the page.
 */
export class Panel extends HTMLElement {
  #life = new AbortController();
  /** @type {App} */
  app = /** @type {any} */ (null);

  get signal() {
    return this.#life.signal;
  }

  get state() {
    return this.app.store.state;
  }

  get picture() {
    return this.app.store.picture;
  }

  /** @param {App} app */
  start(app) {
    this.app = app;
    this.ready();
    const render = () => this.render();
    app.store.addEventListener('state', render, { signal: this.signal });
    app.store.addEventListener('picture', render, { signal: this.signal });
    this.render();
  }

  ready() {}

  render() {}

  disconnectedCallback() {
    this.#life.abort();
  }
}
