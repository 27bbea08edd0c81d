/** @import { App } from '../../app/app.js' */
/** @import { Link, Part } from '../../api/analysis.js' */
import { examineLink } from '../../api/analysis.js';
import { el } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { select } from '../../app/state.js';
import { examine } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { originsView } from '../details/origins-view.js';
import { EntityPicker } from '../paths/entity-picker.js';
import { pathView, stepView } from '../paths/path-view.js';

const words = texts.analysis;

/** Two entities of the drawing: the ways between them, and the sources that would have to fall for their link to go. What is drawn changes the answer. */
export class LinkForm {
  /** @type {Link|null} */
  #link = null;
  #key = '';
  #running = new AbortController();

  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.signal = signal;
    const end = (/** @type {'from'|'to'} */ which) => new EntityPicker(app, { label: texts.paths[which], choose: (ref) => app.store.go(examine(app.store.state, { [which]: ref })) }, signal);
    this.from = end('from');
    this.to = end('to');
    this.answer = el('div', { class: 'measured', role: 'status' });
    this.element = el('section', { class: 'link-form', hidden: true }, el('h3', {}, words.link), this.from.element, this.to.element, this.answer);
  }

  /** @param {boolean} offered */
  render(offered) {
    const { from, to } = this.app.store.state.link;
    this.element.hidden = !offered;
    this.from.show(from);
    this.to.show(to);
    if (offered && !this.app.store.picture.loading) void this.#follow(from, to);
  }

  /** Asks when the ends or what is drawn are others than before. @param {string|null} from @param {string|null} to */
  async #follow(from, to) {
    const { part } = this.app.measured;
    const key = from && to && part.nodes.length ? JSON.stringify([from, to, part]) : '';
    if (key === this.#key) return void (this.#link && this.#show(this.#link));
    this.#key = key;
    this.#link = null;
    this.#running.abort();
    this.#running = new AbortController();
    this.answer.removeAttribute('aria-busy');
    if (!from || !to || key === '') return this.answer.replaceChildren();
    await this.#ask(part, { from, to }, AbortSignal.any([this.signal, this.#running.signal]));
  }

  /** @param {Part} part @param {{ from: string, to: string }} ends @param {AbortSignal} signal */
  async #ask(part, ends, signal) {
    this.answer.setAttribute('aria-busy', 'true');
    try {
      this.#link = await examineLink(part, ends, signal);
      this.#show(this.#link);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Error)) throw error;
      this.answer.replaceChildren(errorNotice(error, { kept: false, retry: () => void this.#ask(part, ends, signal) }));
    } finally {
      if (!signal.aborted) this.answer.removeAttribute('aria-busy');
    }
  }

  /** @param {Link} link */
  #show({ cut, alternatives }) {
    this.answer.replaceChildren(el('h4', {}, words.cut), el('p', {}, cut.sentence), ...originsView(cut.origins, (ref) => this.app.store.go(select(this.app.store.state, { what: 'node', id: ref }, true))),
      ...(cut.steps.length ? [el('ul', { class: 'path-steps' }, ...cut.steps.map((step) => el('li', {}, stepView(this.app, step))))] : []),
      ...(alternatives.length ? [el('h4', {}, words.alternatives), el('ol', { class: 'path-list' }, ...alternatives.map((path) => pathView(this.app, path)))] : []));
  }
}
