/** @import { Paths } from '../../api/paths.js' */
import { findPaths } from '../../api/paths.js';
import { el, iconButton } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { hasAnswer } from '../../app/state.js';
import { openTool } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { noPath } from './no-path.js';
import { PathForm } from './path-form.js';
import { pathView } from './path-view.js';

const words = texts.paths;
const SLOW = 200;

/** How two entities are connected, and on whose word: sentences, each to be drawn. */
export class PathPanel extends Panel {
  #asked = '';
  #running = new AbortController();
  /** @type {Paths|null} */
  #answer = null;
  /** @type {Error|null} */
  #error = null;
  #stopped = false;

  ready() {
    this.form = new PathForm(this.app, this.signal);
    this.status = el('p', { class: 'path-status', role: 'status' });
    this.results = el('ol', { class: 'path-list' });
    this.rest = el('div', {});
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', words.title);
    this.append(el('header', { class: 'tool-head' }, el('h2', {}, words.title), iconButton('x', words.close, () => this.#close())),
      el('div', { class: 'tool-body' }, this.form.element, this.status, this.rest, this.results));
    this.addEventListener('keydown', (event) => this.#move(event), { signal: this.signal });
    this.signal.addEventListener('abort', () => this.#running.abort());
  }

  render() {
    const { path, tool, details } = this.state;
    this.hidden = tool !== 'paths' || details || !hasAnswer(this.state);
    if (this.hidden) return;
    this.form?.render();
    const asked = JSON.stringify(path);
    if (path.from === null || path.to === null) this.#leave();
    else if (asked !== this.#asked) void this.#load(asked);
    this.#show();
  }

  /** An end is missing: nothing is asked. */
  #leave() {
    this.#running.abort();
    [this.#asked, this.#answer, this.#error, this.#stopped] = ['', null, null, false];
    this.removeAttribute('aria-busy');
  }

  /** @param {string} asked */
  async #load(asked) {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    [this.#asked, this.#error, this.#stopped] = [asked, null, false];
    const slow = setTimeout(() => this.#busy(true), SLOW);
    try {
      const answer = await findPaths(this.state.path, signal);
      if (signal.aborted) return;
      this.#answer = answer;
      this.app.store.learn([answer.from, answer.to, ...answer.through, ...answer.avoid, ...answer.graph.nodes]);
      this.app.announce(answer.paths.length ? words.found(answer.paths.length) : words.empty(answer.mostHops));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Error)) throw error;
      this.#error = error;
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) this.#busy(false);
    }
    this.form?.render();
    this.#show();
  }

  /** @param {boolean} busy */
  #busy(busy) {
    this.toggleAttribute('data-busy', busy);
    this.setAttribute('aria-busy', String(busy));
    if (busy) this.status?.replaceChildren(`${words.searching} `, el('button', { type: 'button', class: 'link', on: { click: () => this.#stop() } }, words.stop));
  }

  #stop() {
    this.#running.abort();
    this.#stopped = true;
    this.#busy(false);
    this.#show();
  }

  #show() {
    const answer = this.#answer;
    const { path } = this.state;
    if (this.hasAttribute('data-busy')) return;
    const missing = path.from === null || path.to === null;
    this.status?.replaceChildren(missing ? words.start : this.#stopped ? words.stopped :
      answer && !this.#error && answer.paths.length ? [words.found(answer.paths.length), answer.cut?.sentence].filter(Boolean).join('. ') : '');
    const retry = () => {
      this.#asked = '';
      this.render();
    };
    this.rest?.replaceChildren(...(this.#error ? [errorNotice(this.#error, { kept: false, retry })] :
      this.#stopped ? [el('button', { type: 'button', class: 'button', on: { click: retry } }, texts.answer.retry)] :
        answer && !missing && answer.paths.length === 0 ? [noPath(this.app, path)] : []));
    const at = this.results?.contains(document.activeElement) ? document.activeElement?.closest('[data-route]')?.getAttribute('data-route') : null;
    this.results?.replaceChildren(...(answer && !missing && !this.#error && !this.#stopped ? answer.paths.map((one) => pathView(this.app, one)) : []));
    if (at) /** @type {HTMLElement|null} */ (this.querySelector(`[data-route="${CSS.escape(at)}"] .path-acts button:last-child`))?.focus({ preventScroll: true });
  }

  /** Page keys go from path to path. @param {KeyboardEvent} event */
  #move(event) {
    const path = event.target instanceof Element ? event.target.closest('.path') : null;
    const next = event.key === 'PageDown' ? path?.nextElementSibling : event.key === 'PageUp' ? path?.previousElementSibling : null;
    if (!path || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
    event.preventDefault();
    /** @type {HTMLElement|null} */ (next?.querySelector('.path-acts button:last-child') ?? null)?.focus();
  }

  #close() {
    this.#running.abort();
    this.#asked = '';
    this.app.store.go(openTool(this.state, null));
    /** @type {HTMLElement|null} */ (document.querySelector('[data-tool="paths"]'))?.focus();
  }
}
