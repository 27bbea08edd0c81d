/** @import { Measure, Measures } from '../../api/analysis.js' */
import { analysisFile, listMeasures } from '../../api/analysis.js';
import { el, freshId, iconButton } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { OTHER } from '../../app/model.js';
import { hasAnswer } from '../../app/state.js';
import { measure, openTool } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { LinkForm } from './link-form.js';
import { measureTable } from './measure-table.js';
import { RuleForm } from './rule-form.js';

const words = texts.analysis;

/** Measures of what is drawn, as size, as colour and as a table. */
export class AnalysisPanel extends Panel {
  /** @type {Measures|null} */
  #offered = null;
  #asking = false;
  /** @type {Error|null} */
  #failed = null;

  ready() {
    this.size = select(words.size, (size) => this.app.store.go(measure(this.state, { size })));
    this.colour = select(words.colour, (colour) => this.app.store.go(measure(this.state, { colour })));
    this.off = el('button', { type: 'button', class: 'link', on: { click: () => this.app.store.go(measure(this.state, { size: null, colour: null })) } }, words.off);
    this.status = el('p', { class: 'quiet', role: 'status' });
    this.found = el('div', { class: 'measured' });
    this.rules = new RuleForm(this.app);
    this.link = new LinkForm(this.app, this.signal);
    this.missing = el('p', { class: 'quiet' });
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', words.title);
    this.append(el('header', { class: 'tool-head' }, el('h2', {}, words.title), iconButton('x', words.close, () => this.#close())),
      el('div', { class: 'tool-body' }, el('div', { class: 'measure-form' }, this.size.element, this.colour.element, this.off), this.status, this.found, this.rules.element, this.link.element, this.missing));
    this.app.measured.addEventListener('measured', () => this.render(), { signal: this.signal });
  }

  render() {
    const { tool, details, measuring } = this.state;
    this.hidden = tool !== 'analysis' || details || !hasAnswer(this.state);
    if (this.hidden) return;
    if (this.#offered === null && !this.#asking && !this.#failed) void this.#ask();
    this.size?.show(measuring.size);
    this.colour?.show(measuring.colour);
    this.off?.toggleAttribute('hidden', measuring.size === null && measuring.colour === null);
    this.link?.render(this.app.store.model !== OTHER && (this.#offered?.links ?? false));
    this.rules?.render();
    this.#results();
  }

  async #ask() {
    this.#asking = true;
    try {
      this.#offered = await listMeasures(this.signal);
      this.size?.offer(this.#offered.measures.filter(({ kind }) => kind === 'number'));
      this.colour?.offer(this.#offered.measures.filter(({ kind }) => kind !== 'number'));
      if (this.missing) this.missing.textContent = this.#offered.missing ?? '';
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.#failed = error;
    } finally {
      this.#asking = false;
    }
    this.render();
  }

  #results() {
    const { analysis, busy, error, part } = this.app.measured;
    const failure = this.#failed ?? error;
    const asked = this.app.measured.measures.length > 0;
    const retry = () => {
      this.#failed = null;
      this.app.api.forget();
      this.render();
      void this.app.measured.retry();
    };
    this.setAttribute('aria-busy', String(busy));
    this.status?.replaceChildren(busy || this.app.store.picture.loading ? words.measuring : !asked ? words.start : part.nodes.length === 0 ? words.empty : analysis ? words.of(analysis.entities, analysis.edges) : '');
    this.found?.replaceChildren(...(failure ? [errorNotice(failure, { kept: false, retry })] : analysis && asked ? [
      ...analysis.measures.map(({ title, meaning, sentence, estimated }) => el('p', { class: 'finding' }, el('strong', {}, title), ' ', sentence, estimated && ` ${words.estimated}`,
        el('span', { class: 'quiet' }, ` ${meaning}`))),
      measureTable(this.app, analysis),
      el('button', { type: 'button', class: 'link', on: { click: () => void this.#save() } }, words.save)] : []));
  }

  async #save() {
    const { part, measures } = this.app.measured;
    try {
      const { name, blob } = await analysisFile(part, measures, this.signal);
      const address = URL.createObjectURL(blob);
      el('a', { href: address, download: name }).click();
      URL.revokeObjectURL(address);
      this.app.announce(words.saved(name));
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      this.found?.prepend(errorNotice(error, { kept: false, retry: () => void this.#save() }));
    }
  }

  #close() {
    this.app.store.go(openTool(this.state, null));
    /** @type {HTMLElement|null} */ (document.querySelector('[data-tool="analysis"]'))?.focus();
  }
}

/** @param {string} label @param {(name: string|null) => void} choose */
function select(label, choose) {
  const id = freshId('measure');
  const box = el('select', { id, on: { change: () => choose(box.value || null) } }, el('option', { value: '' }, words.nothing));
  return {
    element: el('div', { class: 'measure-field' }, el('label', { for: id }, label), box),
    /** @param {Measure[]} measures */
    offer: (measures) => box.append(...measures.map(({ name, title, meaning }) => el('option', { value: name, title: meaning }, title))),
    /** @param {string|null} name */
    show: (name) => {
      box.value = name ?? '';
    },
  };
}
