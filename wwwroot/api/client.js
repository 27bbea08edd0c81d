/** @import * as Api from './types.js' */
/** @import { Asked, ExpandKey, Page } from './address.js' */
/** @import { Lens } from '../app/lens.js' */
import { queryOf } from '../app/lens.js';
import { texts } from '../app/texts.js';
import { presence } from './presence.js';
import { address, entity, filled, pathOf } from './address.js';

const KEPT = 200;

/** A refusal or a failure of the server, in words for a person. */
export class ApiError extends Error {
  /** @param {Api.Problem} problem */
  constructor(problem) {
    const words = texts.problems[problem.code ?? ''];
    super(words?.detail ?? problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.title = words?.title ?? problem.title;
    this.status = problem.status;
    this.code = problem.code ?? null;
  }
}

/** @type {Map<string, unknown>} Answers by address: going back is instant. The oldest leaves first. */
const kept = new Map();

/** @param {string} address @param {AbortSignal|undefined} signal */
async function request(address, signal) {
  if (kept.has(address)) return kept.get(address);
  const response = await send(address, signal);
  if (!response.ok) throw await refusalOf(response);
  const answer = await response.json();
  kept.set(address, answer);
  if (kept.size > KEPT) kept.delete(/** @type {string} */ (kept.keys().next().value));
  return answer;
}

/** Asks the application. @param {string} path with its query @param {AbortSignal|undefined} signal @returns {Promise<unknown>} */
export const ask = (path, signal) => request(address(path), signal);

/** Sends a request; whether the answer is a refusal is the caller's to see. @param {string} address @param {AbortSignal|undefined} signal @param {RequestInit} [how] */
export async function send(address, signal, how = { headers: { accept: 'application/json' } }) {
  try {
    const response = await fetch(address, { ...how, signal: signal ?? null });
    if (response.status === 503) presence.dispatchEvent(new Event('away'));
    return response;
  } catch (error) {
    throw signal?.aborted ? error : offline();
  }
}

/** The server went away. */
export const offline = () => new ApiError({ title: texts.answer.offline, status: 0, detail: texts.answer.offlineWhy, code: 'offline' });

/** Sends JSON; the answer is the caller's to read. @param {string} address @param {{ body: string, accept: string }} what @param {AbortSignal} signal */
export const post = (address, { body, accept }, signal) =>
  send(address, signal, { method: 'POST', body, headers: { accept, 'content-type': 'application/json' } });

/** Asks for what may have changed since, or changes it. @param {string} path @param {AbortSignal} signal @param {{ method?: string, body?: unknown }} [how]
 *  @returns {Promise<any>} null where there is nothing to answer */
export async function work(path, signal, { method = 'GET', body } = {}) {
  const response = await send(address(path), signal, { ...(body === undefined ? { method } : { method, body: JSON.stringify(body) }), cache: 'no-store', headers: { accept: 'application/json', 'content-type': 'application/json' } });
  if (!response.ok) throw await refusalOf(response);
  return response.status === 204 ? null : response.json();
}

/** An answer that is not what was asked for, in words. @param {Response} response */
export const refusalOf = async (response) => new ApiError(await problemOf(response));

/** Why the graph cannot be reached; null where it can. @param {AbortSignal} signal @returns {Promise<Api.Problem|null>} */
async function problem(signal) {
  try {
    const response = await fetch('/readyz', { signal, cache: 'no-store', headers: { accept: 'application/json' } });
    return response.ok ? null : await problemOf(response);
  } catch {
    return { title: texts.answer.offline, status: 0, detail: texts.answer.offlineWhy };
  }
}

/**
 * @param {Response} response
 * @returns {Promise<Api.Problem>}
 */
async function problemOf(response) {
  const plain = { title: `${response.status} ${response.statusText}`.trim(), status: response.status };
  if (!(response.headers.get('content-type') ?? '').includes('json')) return plain;
  const { errors: [fault] = [null], ...problem } = await response.json();
  return { ...plain, ...(fault ? { code: fault.code, detail: fault.message } : problem) };
}

export const api = {
  /** @param {AbortSignal} [signal] @returns {Promise<Api.About>} */
  about: (signal) => /** @type {Promise<any>} */ (request(address('about'), signal)),

  /** @param {AbortSignal} [signal] @returns {Promise<Api.QuestionList>} */
  questions: (signal) => /** @type {Promise<any>} */ (request(address('questions'), signal)),

  /** @param {Asked} asked @param {Page} page @param {AbortSignal} [signal] @returns {Promise<Api.QuestionAnswer|Api.ListedAnswer>} */
  answer: (asked, page, signal) => /** @type {Promise<any>} */ (request(address(pathOf(asked), { ...filled(asked), ...page }), signal)),

  /** What can fill a slot, given the other slots. @param {string} slot @param {Asked} asked @param {{ q?: string, limit?: number }} part
   *  @param {AbortSignal} [signal] @returns {Promise<Api.SlotAnswer>} */
  slot: (slot, asked, part, signal) => /** @type {Promise<any>} */ (request(address(`${pathOf(asked)}/slots/${slot}`, { ...filled(asked), ...part }), signal)),

  /** @param {string} q @param {number} limit @param {AbortSignal} [signal] @returns {Promise<Api.SearchAnswer>} */
  search: (q, limit, signal) => /** @type {Promise<any>} */ (request(address('search', { q, limit }), signal)),

  /** The most connected nodes of a label. @param {Api.Kind} kind @param {number} limit @param {AbortSignal} [signal] @returns {Promise<Api.SearchAnswer>} */
  nodesOf: (kind, limit, signal) => /** @type {Promise<any>} */ (request(address('search', { kind, limit }), signal)),

  /** @param {string} ref @param {AbortSignal} [signal] @returns {Promise<Api.Entity>} */
  entity: (ref, signal) => /** @type {Promise<any>} */ (request(address(entity(ref)), signal)),

  /** @param {string} ref @param {{ skip: number, limit: number, day?: string|null, time?: string|null }} page @param {AbortSignal} [signal]
   *  @returns {Promise<Api.ReportsAnswer>} */
  reports: (ref, page, signal) => /** @type {Promise<any>} */ (request(address(`${entity(ref)}/reports`, page), signal)),

  /** @param {string} ref @param {Lens} lens @param {AbortSignal} [signal] @returns {Promise<Api.Weighed>} */
  provenance: (ref, lens, signal) => /** @type {Promise<any>} */ (request(address(`${entity(ref)}/provenance`, queryOf(lens)), signal)),

  /** @param {string} ref @param {AbortSignal} [signal] @returns {Promise<{ relations: Api.Relation[] }>} */
  relations: (ref, signal) => /** @type {Promise<any>} */ (request(address(`${entity(ref)}/relations`), signal)),

  /** @param {ExpandKey} key @param {{ skip: number, limit: number }} page @param {AbortSignal} [signal]
   *  @returns {Promise<Api.ExpandAnswer>} */
  expand: ({ ref, relation, direction, kind }, page, signal) =>
    /** @type {Promise<any>} */ (request(address(`${entity(ref)}/expand`, { relation, direction, kind, ...page }), signal)),

  /** @param {{ from: string, relation: string, to: string }} edge @param {Lens} lens @param {AbortSignal} [signal] @returns {Promise<Api.EdgeEvidence>} */
  evidence: (edge, lens, signal) => /** @type {Promise<any>} */ (request(address('evidence', { ...edge, ...queryOf(lens) }), signal)),

  /** @param {{ from: string, relation: string, to: string }} edge @param {AbortSignal} [signal] @returns {Promise<Api.Links>} */
  links: (edge, signal) => /** @type {Promise<any>} */ (request(address('links', edge), signal)),

  /** @param {string} ref @param {Lens} lens @param {AbortSignal} [signal] @returns {Promise<Api.Claim>} */
  claim: (ref, lens, signal) => /** @type {Promise<any>} */ (request(address(`claims/${encodeURIComponent(ref)}`, queryOf(lens)), signal)),

  /** @param {AbortSignal} [signal] @returns {Promise<Api.Schema>} */
  schema: (signal) => /** @type {Promise<any>} */ (request(address('schema'), signal)),

  /** The outline of land, as TopoJSON. @param {AbortSignal} [signal] @returns {Promise<unknown>} */
  land: (signal) => request(new URL('../lib/world-atlas/land-110m.json', import.meta.url).pathname, signal),

  problem,

  /** Forgets what was kept, so that a retry asks the server again. */
  forget: () => kept.clear(),
};

/** @typedef {typeof api} ApiClient */
