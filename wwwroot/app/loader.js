/** @import { ApiClient } from '../api/client.js' */
/** @import { Entity, Graph } from '../api/types.js' */
/** @import { Picture } from './picture.js' */
/** @import { State } from './state.js' */
/** @import { Store } from './store.js' */
import { ApiError } from '../api/client.js';
import { NO_LENS } from './lens.js';
import { learnModel, MODEL_MISSING, OTHER } from './model.js';
import { hasAnswer } from './state.js';
import { itemsOfRow, NO_PICTURE, rowsOf } from './picture.js';
import { commonOf, routeGraph } from '../api/paths.js';
import { mergeGraphs } from '../graph/merge.js';
import { expandedBy, neighbourhoodOf } from './neighbours.js';
import { nodesOf } from './tools.js';

const ROWS = 200;

/** Keeps the picture in step with the state. Old content stays until the new is there; a failure keeps it too. */
export class Loader {
  #key = '';
  #running = new AbortController();
  /** Settles when what is to be drawn is there, or will not come: what takes longer to answer is asked for after it. @type {Promise<unknown>} */
  drawn = Promise.resolve();

  /** @param {ApiClient} api @param {Store} store */
  constructor(api, store) {
    this.api = api;
    this.store = store;
    store.addEventListener('state', () => void this.load());
  }

  /** Asks again for what failed. */
  retry() {
    this.api.forget();
    this.#key = '';
    return this.load();
  }

  async load() {
    const { state } = this.store;
    const key = JSON.stringify([state.asked, state.question, state.slots, state.speakers, state.about, state.added, state.expansions, state.routes, state.shared]);
    if (key === this.#key) return;
    this.#key = key;
    this.#running.abort();
    if (!hasAnswer(state)) return this.store.show(NO_PICTURE);
    const { signal } = (this.#running = new AbortController());
    this.store.show({ ...this.store.picture, loading: true, error: null });
    const drawing = this.#drawing(state, signal);
    this.drawn = drawing.catch(() => null);
    try {
      const picture = await drawing;
      this.#arrive(picture.about ? await this.#reported(picture, signal) : picture);
    } catch (error) {
      await this.#fail(error, signal);
    }
  }

  /** A question that the graph has no reports for shows what it is made of instead. @param {unknown} error @param {AbortSignal} signal */
  async #fail(error, signal) {
    if (error instanceof ApiError && error.code === MODEL_MISSING) await learnModel(this, signal).catch(() => null);
    if (signal.aborted) return;
    const { picture } = this.store;
    this.store.show({ ...picture, loading: false, ahead: false, error: asError(error), key: picture.ahead ? this.#key : picture.key });
  }

  /** The next page of rows of the same answer. */
  async more() {
    const { picture, state } = this.store;
    const { signal } = this.#running;
    this.store.show({ ...picture, loading: true, error: null });
    try {
      const next = await this.#rows(state, picture.rows.length, signal);
      this.#arrive({ ...picture, rows: [...picture.rows, ...next.rows], base: mergeGraphs([picture.base, next.graph]) });
    } catch (error) {
      if (!signal.aborted) this.store.show({ ...picture, loading: false, error: asError(error) });
    }
  }

  /** @param {State} state @param {number} skip @param {AbortSignal} signal @returns {Promise<{ rows: Picture['rows'], graph: Graph }>} */
  async #rows(state, skip, signal) {
    if (state.about) {
      const page = await this.api.reports(state.about, { skip, limit: ROWS }, signal);
      return { rows: page.rows, graph: { nodes: [], edges: [] } };
    }
    return this.api.answer(state, { skip, limit: ROWS }, signal);
  }

  /** All that is drawn; of an answer its reports as well. @param {State} state @param {AbortSignal} signal @returns {Promise<Picture>} */
  async #drawing(state, signal) {
    const [base, added, expanded, routed, common] = await Promise.all([
      state.about ? this.#about(state.about, signal) : this.#answer(state, signal),
      Promise.all(state.added.map((ref) => neighbourhoodOf(this.api, ref, signal))),
      Promise.all(state.expansions.map((expansion) => expandedBy(this.api, expansion, signal))),
      Promise.all(state.routes.map(async (route) => ({ route, graph: await routeGraph(nodesOf(route), signal) }))),
      Promise.all(state.shared.map(async (shared) => ({ shared, ...(await commonOf(nodesOf(shared), signal)) }))),
    ]);
    return { ...base, added, expanded, routed, common };
  }

  /** @param {Picture} picture */
  #arrive(picture) {
    this.#learn(picture);
    this.store.show({ ...picture, loading: false, error: null, key: this.#key });
  }

  /** @param {Picture} picture */
  #learn(picture) {
    this.store.learn(rowsOf(picture).flatMap(itemsOfRow));
    this.store.learn(Object.values(picture.slots ?? {}).filter((item) => item !== null && item !== undefined));
    this.store.learn(picture.facts.items);
    this.store.learn(picture.added.map(({ entity }) => entity.item));
    for (const { nodes } of [picture.base, ...[...picture.added, ...picture.expanded, ...picture.routed, ...picture.common].map(({ graph }) => graph)]) this.store.learn(nodes);
  }

  /** @param {State} state @param {AbortSignal} signal @returns {Promise<Picture>} */
  async #answer(state, signal) {
    const [answer] = await Promise.all([this.api.answer(state, { limit: ROWS }, signal), state.question === null || this.#questions(signal)]);
    const { slots, rows, total, evidence, graph } = answer;
    return { ...NO_PICTURE, slots, rows, total, evidence, base: graph, facts: answer.facts ?? NO_PICTURE.facts, apart: ('apart' in answer && answer.apart) || null };
  }

  /** @param {AbortSignal} signal */
  async #questions(signal) {
    this.store.list((await this.api.questions(signal)).questions);
  }

  /** @param {string} ref @param {AbortSignal} signal @returns {Promise<Picture>} */
  async #about(ref, signal) {
    const { entity, graph } = await neighbourhoodOf(this.api, ref, signal);
    return { ...NO_PICTURE, about: entity, base: graph };
  }

  /** A drawing and what is reported of what it is about: of a hub that takes longer to read than what is around it, which is shown before. In a graph of
   *  another model nothing is reported. @param {Picture} picture @param {AbortSignal} signal @returns {Promise<Picture>} */
  async #reported(picture, signal) {
    const { ref } = /** @type {Entity} */ (picture.about).item;
    if ((await learnModel(this, signal)).about.model === OTHER) return picture;
    if (this.store.picture.about?.item.ref !== ref) {
      this.#learn(picture);
      this.store.show({ ...picture, loading: true, ahead: true });
    }
    const [page, { evidence }] = await Promise.all([this.api.reports(ref, { skip: 0, limit: ROWS }, signal), this.api.provenance(ref, NO_LENS, signal)]);
    return { ...picture, rows: page.rows, total: page.total, evidence, facts: page.facts ?? NO_PICTURE.facts };
  }
}

/** @param {unknown} error */
const asError = (error) => (error instanceof Error ? error : new Error(String(error)));
