/** @import { Selection } from '../../app/state.js' */
import { ApiError } from '../../api/client.js';
import { el, iconButton } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { endsOf, rowsOf } from '../../app/picture.js';
import { OTHER } from '../../app/model.js';
import { select, showDetails } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { linkView, nodeView } from '../entities/node-view.js';
import { edgeView } from './edge-view.js';
import { entityView } from './entity-view.js';
import { reportPage } from './report-view.js';

const SLOW = 200;

/** What is known of the selection: an entity, a connection, or one report. */
export class DetailsPanel extends Panel {
  #shown = '';
  #running = new AbortController();

  ready() {
    this.head = el('header', { class: 'details-head' });
    this.body = el('div', { class: 'details-body', tabindex: '-1' });
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', texts.details.label);
    this.append(this.head, this.body);
  }

  render() {
    const { selection, details } = this.state;
    this.hidden = !details || selection === null;
    if (!selection || !details) return void (this.#shown = '');
    const waiting = selection.what === 'report' && this.picture.loading;
    const key = JSON.stringify([selection, selection.what === 'report' ? this.picture.key : null, this.state.expansions]);
    if (key === this.#shown || waiting) return;
    const other = !this.#shown.startsWith(JSON.stringify([selection]).slice(0, -1));
    this.#shown = key;
    void this.#load(selection, other);
  }

  /** @param {Selection} selection @param {boolean} other something else than before: reading starts at the top */
  async #load(selection, other) {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    const slow = setTimeout(() => this.setAttribute('aria-busy', 'true'), SLOW);
    try {
      const { head, body } = await this.#view(selection, signal);
      if (signal.aborted) return;
      this.head?.replaceChildren(...head, iconButton('x', texts.details.close, () => this.#close()));
      this.body?.replaceChildren(...body);
      if (other) this.scrollTop = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Error)) throw error;
      this.head?.replaceChildren(el('span', {}), iconButton('x', texts.details.close, () => this.#close()));
      this.body?.replaceChildren(errorNotice(error, { kept: false, retry: () => this.#again(selection) }));
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) this.removeAttribute('aria-busy');
    }
  }

  /** @param {Selection} selection */
  #again(selection) {
    this.app.api.forget();
    void this.#load(selection, false);
  }

  #close() {
    this.app.store.go(showDetails(this.state, false));
  }

  /** @param {Selection} selection @param {AbortSignal} signal @returns {Promise<{ head: Node[], body: Node[] }>} */
  async #view({ what, id }, signal) {
    const { api, store } = this.app;
    const open = (/** @type {string} */ ref) => store.go(select(store.state, { what: 'node', id: ref }, true));
    if (what === 'node') {
      const entity = await api.entity(id, signal);
      store.learn([entity.item]);
      return store.model === OTHER ? nodeView(this.app, entity) : entityView(this.app, entity, open);
    }
    if (what === 'edge') {
      const edge = await api.evidence(endsOf(id), signal);
      return edge.links ? linkView(edge, open) : edgeView(edge, open);
    }
    const shown = rowsOf(store.picture).find((row) => row.ref === id);
    const row = shown ?? (await api.entity(id, signal)).reports.rows.find((one) => one.ref === id);
    if (!row) throw new ApiError({ title: texts.details.noReport, status: 404 });
    return reportPage(row, open, shown ? '' : texts.details.notInAnswer);
  }
}
