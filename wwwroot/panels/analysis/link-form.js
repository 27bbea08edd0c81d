/** @import { App } from '../../app/app.js' */
/** @import { Link } from '../../api/analysis.js' */
import { examineLink } from '../../api/analysis.js';
import { el } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { select } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { originsView } from '../details/origins-view.js';
import { EntityPicker } from '../paths/entity-picker.js';
import { pathView, stepView } from '../paths/path-view.js';

const words = texts.analysis;

/** Two entities of the drawing: the ways between them, and the sources that would have to fall for their link to go. */
export class LinkForm {
  /** @type {{ from: string|null, to: string|null }} */
  #ends = { from: null, to: null };
  /** @type {Link|null} */
  #link = null;
  #drawn = '';

  /** @param {App} app @param {AbortSignal} signal */
  constructor(app, signal) {
    this.app = app;
    this.signal = signal;
    const end = (/** @type {'from'|'to'} */ which) => new EntityPicker(app, { label: texts.paths[which], choose: (ref) => this.#choose({ [which]: ref }) }, signal);
    this.from = end('from');
    this.to = end('to');
    this.button = el('button', { type: 'button', class: 'button', on: { click: () => void this.#examine() } }, words.examine);
    this.answer = el('div', { class: 'measured', role: 'status' });
    this.element = el('section', { class: 'link-form', hidden: true }, el('h3', {}, words.link), this.from.element, this.to.element, this.button, this.answer);
  }

  /** What was found is of what was drawn then; of another drawing it would be another. @param {boolean} offered */
  render(offered) {
    const drawn = JSON.stringify(this.app.measured.part);
    if (this.#link && drawn !== this.#drawn) this.#choose({});
    this.element.hidden = !offered;
    this.from.show(this.#ends.from);
    this.to.show(this.#ends.to);
    this.button.disabled = this.#ends.from === null || this.#ends.to === null;
    if (this.#link) this.#show(this.#link);
  }

  /** @param {Partial<{ from: string|null, to: string|null }>} ends */
  #choose(ends) {
    this.#ends = { ...this.#ends, ...ends };
    this.#link = null;
    this.answer.replaceChildren();
    this.render(true);
  }

  async #examine() {
    const { from, to } = this.#ends;
    if (from === null || to === null) return;
    this.answer.setAttribute('aria-busy', 'true');
    try {
      const { part } = this.app.measured;
      this.#link = await examineLink(part, { from, to }, this.signal);
      this.#drawn = JSON.stringify(part);
      this.#show(this.#link);
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.answer.replaceChildren(errorNotice(error, { kept: false, retry: () => void this.#examine() }));
    } finally {
      this.answer.removeAttribute('aria-busy');
    }
  }

  /** @param {Link} link */
  #show({ cut, alternatives }) {
    this.answer.replaceChildren(el('h4', {}, words.cut), el('p', {}, cut.sentence), ...originsView(cut.origins, (ref) => this.app.store.go(select(this.app.store.state, { what: 'node', id: ref }, true))),
      ...(cut.steps.length ? [el('ul', { class: 'path-steps' }, ...cut.steps.map((step) => el('li', {}, stepView(this.app, step))))] : []),
      ...(alternatives.length ? [el('h4', {}, words.alternatives), el('ol', { class: 'path-list' }, ...alternatives.map((path) => pathView(this.app, path)))] : []));
  }
}
