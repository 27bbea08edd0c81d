/** @import { ApiClient } from '../api/client.js' */
/** @import { Graph } from '../api/types.js' */
/** @import { Expansion } from './drawn.js' */
/** @import { Expanded, Neighbourhood, Picture } from './picture.js' */
/** @import { State } from './state.js' */
/** @import { Store } from './store.js' */
import { ApiError } from '../api/client.js';
import { EXPAND_STEP } from './drawn.js';
import { learnModel, MODEL_MISSING, OTHER } from './model.js';
import { hasAnswer } from './state.js';
import { itemsOfRow, NO_PICTURE, rowsOf } from './picture.js';
import { commonOf, routeGraph } from '../api/paths.js';
import { mergeGraphs } from '../graph/merge.js';
import { nodesOf } from './tools.js';

const ROWS = 200;

/** A node of another model may have hundreds of relations; what is not drawn at first is in the menu. */
const MOST_RELATIONS = 24;

/** Keeps the picture in step with the state. Old content stays until the new is there; a failure keeps it too. */
export class Loader {
  #key = '';
  #running = new AbortController();

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
    try {
      this.#arrive(await this.#picture(state, signal));
    } catch (error) {
      await this.#fail(error, signal);
    }
  }

  /** A question that the graph has no reports for shows what it is made of instead. @param {unknown} error @param {AbortSignal} signal */
  async #fail(error, signal) {
    if (error instanceof ApiError && error.code === MODEL_MISSING) await learnModel(this, signal).catch(() => null);
    if (!signal.aborted) this.store.show({ ...this.store.picture, loading: false, error: asError(error) });
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

  /** @param {State} state @param {AbortSignal} signal @returns {Promise<Picture>} */
  async #picture(state, signal) {
    const [base, added, expanded, routed, common] = await Promise.all([
      state.about ? this.#about(state.about, signal) : this.#answer(state, signal),
      Promise.all(state.added.map((ref) => this.#neighbourhood(ref, signal))),
      Promise.all(state.expansions.map((expansion) => this.#expand(expansion, signal))),
      Promise.all(state.routes.map(async (route) => ({ route, graph: await routeGraph(nodesOf(route), signal) }))),
      Promise.all(state.shared.map(async (shared) => ({ shared, ...(await commonOf(nodesOf(shared), signal)) }))),
    ]);
    return { ...base, added, expanded, routed, common };
  }

  /** @param {Picture} picture */
  #arrive(picture) {
    this.store.learn(rowsOf(picture).flatMap(itemsOfRow));
    this.store.learn(Object.values(picture.slots ?? {}).filter((item) => item !== null && item !== undefined));
    this.store.learn(picture.facts.items);
    this.store.learn(picture.added.map(({ entity }) => entity.item));
    for (const { nodes } of [picture.base, ...[...picture.added, ...picture.expanded, ...picture.routed, ...picture.common].map(({ graph }) => graph)]) this.store.learn(nodes);
    this.store.show({ ...picture, loading: false, error: null, key: this.#key });
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

  /** In a graph of another model nothing is reported of it. @param {string} ref @param {AbortSignal} signal @returns {Promise<Picture>} */
  async #about(ref, signal) {
    const reports = learnModel(this, signal).then(({ about }) =>
      (about.model === OTHER ? null : this.api.reports(ref, { skip: 0, limit: ROWS }, signal)));
    const [{ entity, graph }, page] = await Promise.all([this.#neighbourhood(ref, signal), reports]);
    if (page === null) return { ...NO_PICTURE, about: entity, base: graph };
    return { ...NO_PICTURE, about: entity, rows: page.rows, total: page.total, evidence: entity.evidence, base: graph, facts: page.facts ?? NO_PICTURE.facts };
  }

  /** An entity with the first neighbours of each of its relations. @param {string} ref @param {AbortSignal} signal
   *  @returns {Promise<Neighbourhood>} */
  async #neighbourhood(ref, signal) {
    const entity = await this.api.entity(ref, signal);
    const graphs = await Promise.all(entity.relations.slice(0, MOST_RELATIONS).map(async ({ relation, direction, kind }) =>
      (await this.api.expand({ ref, relation, direction, kind }, { skip: 0, limit: EXPAND_STEP }, signal)).graph));
    return { entity, graph: mergeGraphs([{ nodes: [entity.item], edges: [] }, ...graphs]) };
  }

  /** @param {Expansion} expansion @param {AbortSignal} signal @returns {Promise<Expanded>} */
  async #expand(expansion, signal) {
    const skips = Array.from({ length: expansion.limit / EXPAND_STEP }, (_, page) => page * EXPAND_STEP);
    const [{ relations }, ...pages] = await Promise.all([this.api.relations(expansion.ref, signal),
      ...skips.map((skip) => this.api.expand(expansion, { skip, limit: EXPAND_STEP }, signal))]);
    const verb = relations.find(({ relation, direction, kind }) =>
      relation === expansion.relation && direction === expansion.direction && (expansion.kind ?? kind) === kind)?.verb ?? '';
    return { expansion, verb, total: pages[0]?.total ?? 0, graph: mergeGraphs(pages.map((page) => page.graph)) };
  }
}

/** @param {unknown} error */
const asError = (error) => (error instanceof Error ? error : new Error(String(error)));
