/** @import * as Api from './types.js' */
/** @import { PathAsk } from '../app/tools.js' */
import { ask } from './client.js';

/**
 * @typedef {{ from: string, to: string, sentence: string, edges: string[], sources: Api.Item[], independentOrigins?: number|null, denied: number }} PathStep
 * @typedef {{ hops: number, sentence: string, independentOrigins?: number|null, denied: number, nodes: string[], steps: PathStep[] }} Path
 * @typedef {{ from: Api.Item, to: Api.Item, through: Api.Item[], avoid: Api.Item[], order: string, mostHops: number, found: number, examined: number,
 *   cut?: { reason: string, sentence: string }|null, paths: Path[], graph: Api.Graph }} Paths
 */

/** How two entities are connected. @param {PathAsk} path @param {AbortSignal} signal @returns {Promise<Paths>} */
export function findPaths({ from, to, through, avoid, relations, also, order, hops }, signal) {
  const query = new URLSearchParams([
    ['from', from ?? ''], ['to', to ?? ''], ...several('through', through), ...several('avoid', avoid), ...several('relations', relations), ...several('also', also),
    ['order', order], ['hops', String(hops)],
  ]);
  return /** @type {Promise<any>} */ (ask(`paths?${query}`, signal));
}

/** One path that is known by its entities, to be drawn. @param {string[]} nodes @param {AbortSignal} signal @returns {Promise<Api.Graph>} */
export async function routeGraph(nodes, signal) {
  const query = new URLSearchParams([
    ['from', nodes[0] ?? ''], ['to', nodes.at(-1) ?? ''], ...several('through', nodes.slice(1, -1)), ...several('also', ['documents', 'large-places']),
    ['hops', String(nodes.length - 1)], ['limit', '1'],
  ]);
  const { graph } = await /** @type {Promise<any>} */ (ask(`paths?${query}`, signal));
  return graph;
}

/** What entities are all connected with. @param {string[]} of @param {AbortSignal} signal @returns {Promise<{ of: Api.Item[], total: number, graph: Api.Graph }>} */
export const commonOf = (of, signal) => /** @type {Promise<any>} */ (ask(`neighbours?${new URLSearchParams(several('of', of))}`, signal));

/** @param {string} name @param {string[]} values @returns {[string, string][]} */
const several = (name, values) => values.map((value) => [name, value]);
