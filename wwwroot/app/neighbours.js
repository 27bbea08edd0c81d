/** @import { ApiClient } from '../api/client.js' */
/** @import { Expansion } from './drawn.js' */
/** @import { Expanded, Neighbourhood } from './picture.js' */
import { EXPAND_STEP } from './drawn.js';
import { mergeGraphs } from '../graph/merge.js';

/** A node of another model may have hundreds of relations; what is not drawn at first is in the menu. */
const MOST_RELATIONS = 24;

/** An entity with the first neighbours of each of its relations. @param {ApiClient} api @param {string} ref @param {AbortSignal} signal
 *  @returns {Promise<Neighbourhood>} */
export async function neighbourhoodOf(api, ref, signal) {
  const entity = await api.entity(ref, signal);
  const graphs = await Promise.all(entity.relations.slice(0, MOST_RELATIONS).map(async ({ relation, direction, kind }) =>
    (await api.expand({ ref, relation, direction, kind }, { skip: 0, limit: EXPAND_STEP }, signal)).graph));
  return { entity, graph: mergeGraphs([{ nodes: [entity.item], edges: [] }, ...graphs]) };
}

/** The neighbours that an expansion has loaded so far. @param {ApiClient} api @param {Expansion} expansion @param {AbortSignal} signal @returns {Promise<Expanded>} */
export async function expandedBy(api, expansion, signal) {
  const skips = Array.from({ length: expansion.limit / EXPAND_STEP }, (_, page) => page * EXPAND_STEP);
  const [{ relations }, ...pages] = await Promise.all([api.relations(expansion.ref, signal),
    ...skips.map((skip) => api.expand(expansion, { skip, limit: EXPAND_STEP }, signal))]);
  const verb = relations.find(({ relation, direction, kind }) =>
    relation === expansion.relation && direction === expansion.direction && (expansion.kind ?? kind) === kind)?.verb ?? '';
  return { expansion, verb, total: pages[0]?.total ?? 0, graph: mergeGraphs(pages.map((page) => page.graph)) };
}
