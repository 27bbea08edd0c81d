import { post, refusalOf, send } from './client.js';
import { address } from './address.js';

/**
 * @typedef {'graph'|'table'|'figures'|'timeline'} SnapshotKind
 * @typedef {'public'|'signed'|'private'} Visibility
 * @typedef {{ visibility?: Visibility, expiresAt?: string|null, frames?: string[], tellsDrift?: boolean }} Terms
 * @typedef {{ kind: SnapshotKind, title?: string, caption?: string, alternative?: string, author?: string, question?: { id: string, slots: Record<string, string|null> }, cypher?: { text: string, parameters: Record<string, unknown>, places?: Record<string, { x: number, y: number }> },
 *   address?: string, filters?: string[], known?: { day: string, time: string }, drawing?: FrozenDrawing, reports?: string[], terms?: Terms }} FreezeOrder
 * @typedef {{ nodes: string[], edges: string[], positions: Record<string, { x: number, y: number }>, groups: { name: string, members: string[] }[],
 *   sizes?: Record<string, number>, tints?: Record<string, number>, legend?: { text: string, tint?: number }[] }} FrozenDrawing
 * @typedef {{ title: string, alternative: string, asked: string, nodes: number, edges: number, reports: number, totalReports: number, picture: string, warnings: string[], rows?: number|null, model?: 'other'|null }} Preview
 * @typedef {{ id: string, version: number, hash: string, title: string, alternative: string, owner?: string, address: string, versionAddress: string, model?: 'other'|null }} Made
 * @typedef {{ host: string, count: number, last: string }} Host
 * @typedef {{ id: string, version: number, kind: SnapshotKind, title: string, author?: string|null, frozenAt: string, hash: string, visibility: Visibility,
 *   state: 'open'|'expired'|'revoked', expiresAt?: string|null, frames: string[], tellsDrift: boolean, address: string, hosts: Host[], model?: 'other'|null }} Snapshot
 * @typedef {{ version: number, kind: SnapshotKind, title: string, author?: string|null, frozenAt: string, hash: string, size: number, address: string }} Version
 * @typedef {{ total: number, skip: number, limit: number, items: Snapshot[] }} SnapshotPage
 * @typedef {{ snapshot: Snapshot, versions: Version[] }} SnapshotDetails
 * @typedef {{ id: string, version: number, title: string, address: string }} Use
 * @typedef {{ address: string, query: string, until: string, holds: boolean }} SignedLink
 * @typedef {{ what: string, ref: string, name: string, before?: string|null, now?: string|null }} Difference
 * @typedef {{ version: number, same: boolean, added: Difference[], removed: Difference[], changed: Difference[], retracted: Difference[], comparable: boolean, why?: string|null, title: string, picture?: string|null }} Drift
 */

const one = (/** @type {string} */ id) => `snapshots/${encodeURIComponent(id)}`;

/** @template T @param {string} path @param {unknown} body @param {AbortSignal} signal @returns {Promise<T>} */
async function give(path, body, signal) {
  const response = await post(address(path), { body: JSON.stringify(body), accept: 'application/json' }, signal);
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** Asked anew each time: others freeze, too. @param {string} where @param {AbortSignal} signal @returns {Promise<any>} */
async function read(where, signal) {
  const response = await send(where, signal);
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** @param {string} path @param {RequestInit} how @param {string|null} secret with which it can be changed; null where the server asks for none @param {AbortSignal} signal */
async function change(path, how, secret, signal) {
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...(secret ? { authorization: `Bearer ${secret}` } : {}) };
  const response = await send(address(path), signal, { headers, ...how });
  if (!response.ok) throw await refusalOf(response);
}

/** Snapshots at the server. */
export const snapshots = {
  /** @param {FreezeOrder} order @param {AbortSignal} signal @returns {Promise<Preview>} */
  preview: (order, signal) => give('snapshots/preview', order, signal),

  /** @param {FreezeOrder} order @param {AbortSignal} signal @returns {Promise<Made>} */
  freeze: (order, signal) => give('snapshots', order, signal),

  /** @param {string} id @param {FreezeOrder} order @param {AbortSignal} signal @returns {Promise<Made>} */
  addVersion: (id, order, signal) => give(`${one(id)}/versions`, order, signal),

  /** @param {{ q?: string, state?: 'open'|'all', skip?: number, limit?: number }} part @param {AbortSignal} signal @returns {Promise<SnapshotPage>} */
  list: (part, signal) => read(address('snapshots', part), signal),

  /** @param {string} id @param {AbortSignal} signal @returns {Promise<SnapshotDetails>} */
  show: (id, signal) => read(address(one(id)), signal),

  /** Those whose newest version rests on something. @param {string} ref @param {AbortSignal} signal @returns {Promise<Use[]>} */
  using: async (ref, signal) => (await read(address(`entities/${encodeURIComponent(ref)}/snapshots`), signal)).items,

  /** What the graph says differently today. @param {string} id @param {AbortSignal} signal @returns {Promise<Drift>} */
  drift: (id, signal) => read(address(`${one(id)}/drift`), signal),

  /** @param {string} id @param {Terms} terms @param {string|null} secret @param {AbortSignal} signal */
  change: (id, terms, secret, signal) => change(one(id), { method: 'PATCH', body: JSON.stringify({ terms }) }, secret, signal),

  /** Nobody gets it any more. @param {string} id @param {string|null} secret @param {AbortSignal} signal */
  revoke: (id, secret, signal) => change(one(id), { method: 'DELETE' }, secret, signal),

  /** Nothing of it stays. @param {string} id @param {string|null} secret @param {AbortSignal} signal */
  delete: (id, secret, signal) => change(`${one(id)}/versions`, { method: 'DELETE' }, secret, signal),

  /** @param {string} id @param {AbortSignal} signal @returns {Promise<SignedLink>} */
  sign: (id, signal) => give(`${one(id)}/links`, {}, signal),

  /** A snippet for a report, as text. @param {string} path @param {AbortSignal} signal */
  async text(path, signal) {
    const response = await send(path, signal, {});
    if (!response.ok) throw await refusalOf(response);
    return response.text();
  },
};
