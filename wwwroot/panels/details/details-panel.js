/** @import { Claim, EdgeEvidence, Entity, Known } from '../../api/types.js' */
/** @import { Selection } from '../../app/state.js' */
import { ApiError } from '../../api/client.js';
import { el, iconButton } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { endsOf, rowsOf } from '../../app/picture.js';
import { learnModel, OTHER } from '../../app/model.js';
import { lookThrough, select, showDetails } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { linkView, nodeView } from '../entities/node-view.js';
import { claimView } from './claim-view.js';
import { edgeView } from './edge-view.js';
import { entityView } from './entity-view.js';
import { KnownBar } from './known-bar.js';
import { reportPage } from './report-view.js';
import { usedIn } from './used-in.js';
import { widenButton } from './widen-button.js';

/** @typedef {{ head: Node[], body: Node[], known: Known|null }} View what is shown, and what a day can change of it */

const SLOW = 200;

/** What is known of the selection: an entity, a connection, a claim, or one report. */
export class DetailsPanel extends Panel {
  #shown = '';
  #running = new AbortController();

  ready() {
    this.head = el('div', { class: 'details-title-place' });
    this.bar = new KnownBar((lens) => this.app.store.go(lookThrough(this.state, lens), { replace: true }));
    this.body = el('div', { class: 'details-body', tabindex: '-1' });
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', texts.details.label);
    this.append(el('header', { class: 'details-head' }, this.head, widenButton(this), iconButton('x', texts.details.close, () => this.#close())),
      this.bar.element, this.body);
    this.bar.element.hidden = true;
  }

  render() {
    const { selection, details, lens } = this.state;
    this.hidden = !details || selection === null;
    if (!selection || !details) return void (this.#shown = '');
    const waiting = selection.what === 'report' && this.picture.loading;
    const key = JSON.stringify([selection, selection.what === 'report' ? this.picture.key : null, this.state.expansions, lens]);
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
      const view = await this.#view(selection, signal, other);
      if (signal.aborted) return;
      this.#show(view, other);
      if (selection.what !== 'edge' && this.app.store.model !== OTHER) void usedIn(selection.id, signal).then((uses) => this.body?.append(...uses));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Error)) throw error;
      this.#show({ head: [], body: [errorNotice(error, { kept: false, retry: () => this.#again(selection) })], known: null }, false);
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) this.removeAttribute('aria-busy');
    }
  }

  /** A field in the body that was being filled keeps the focus. @param {View} view @param {boolean} other */
  #show({ head, body, known }, other) {
    const kept = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.keep : undefined;
    this.head?.replaceChildren(...head);
    this.body?.replaceChildren(...body);
    if (this.bar) this.bar.element.hidden = known === null;
    if (known) this.bar?.show(known);
    if (other) this.scrollTop = 0;
    if (kept && this.body?.querySelector(`[data-keep="${kept}"]`) instanceof HTMLElement) /** @type {HTMLElement} */ (this.body.querySelector(`[data-keep="${kept}"]`)).focus();
  }

  /** @param {Selection} selection */
  #again(selection) {
    this.app.api.forget();
    void this.#load(selection, false);
  }

  #close() {
    this.app.store.go(showDetails(this.state, false));
  }

  /** @param {Selection} selection @param {AbortSignal} signal @param {boolean} other @returns {Promise<View>} */
  async #view({ what, id }, signal, other) {
    const { api } = this.app;
    await learnModel(this.app, signal);
    if (this.app.store.model === OTHER) return this.#byLabels(what === 'edge', id, signal);
    if (what === 'edge') return withKnown(await api.evidence(endsOf(id), this.state.lens, signal), (edge) => edgeView(this.app, edge, this.#open));
    if (what === 'report') return this.#report(id, signal);
    if (id.startsWith('Claim:')) return withKnown(await api.claim(id, this.state.lens, signal), (claim) => claimView(this.app, claim, this.#open));
    return this.#entity(id, signal, other);
  }

  /** What it is comes before on whose word: of a hub that takes longer to weigh than to draw. @param {string} id @param {AbortSignal} signal @param {boolean} other @returns {Promise<View>} */
  async #entity(id, signal, other) {
    const { api, loader, store } = this.app;
    const entity = await api.entity(id, signal);
    store.learn([entity.item]);
    const early = setTimeout(() => other && !signal.aborted && this.#tell(entity), SLOW);
    try {
      await loader.drawn;
      const weighed = await api.provenance(id, this.state.lens, signal);
      return { ...entityView(this.app, entity, weighed, this.#open), known: weighed.provenance.known.days.length ? weighed.provenance.known : null };
    } finally {
      clearTimeout(early);
    }
  }

  /** What is known already is no worse for what is not. @param {Entity} entity */
  #tell(entity) {
    this.#show({ ...entityView(this.app, entity, null, this.#open), known: null }, true);
    this.removeAttribute('aria-busy');
  }

  /** @param {boolean} isEdge @param {string} id @param {AbortSignal} signal @returns {Promise<View>} */
  async #byLabels(isEdge, id, signal) {
    const { api, store } = this.app;
    if (isEdge) return { ...linkView(await api.links(endsOf(id), signal), this.#open), known: null };
    const entity = await api.entity(id, signal);
    store.learn([entity.item]);
    return { ...nodeView(this.app, entity), known: null };
  }

  /** @param {string} id @param {AbortSignal} signal */
  async #report(id, signal) {
    const shown = rowsOf(this.picture).find((row) => row.ref === id);
    const row = shown ?? (await this.app.api.reports(id, { skip: 0, limit: 1 }, signal)).rows.find((one) => one.ref === id);
    if (!row) throw new ApiError({ title: texts.details.noReport, status: 404 });
    const note = shown ? '' : texts.details.notInAnswer;
    return withKnown(await this.app.api.claim(row.claim.ref, this.state.lens, signal), (claim) => reportPage(this.app, { row, claim, note }, this.#open));
  }

  /** @param {string} ref of an entity, a claim or a report */
  #open = (ref) => this.app.store.go(select(this.state, { what: ref.startsWith('Report:') ? 'report' : 'node', id: ref }, true));
}

/** @template {Claim|EdgeEvidence} T @param {T} weighed @param {(weighed: T) => { head: Node[], body: Node[] }} view @returns {View} */
const withKnown = (weighed, view) => ({ ...view(weighed), known: weighed.provenance.known });
