/** @import { State } from './state.js' */
import { nodesOf, routeOf } from './tools.js';

/** Entities that are chosen together, to be hidden, held, collapsed, drawn as one, or asked what they have in common. */

/** Chooses an entity as well, or no longer. @param {State} state @param {string} ref @returns {State} */
export const togglePick = (state, ref) =>
  ({ ...state, picked: state.picked.includes(ref) ? state.picked.filter((one) => one !== ref) : [...state.picked, ref], selection: null, details: false });

/** @param {State} state @param {string[]} refs @param {boolean} [besides] whether those that are chosen stay so @returns {State} */
export const pickAll = (state, refs, besides = false) => ({ ...state, picked: [...new Set([...(besides ? state.picked : []), ...refs])], selection: null, details: false });

/** @param {State} state @returns {State} */
export const pickNone = (state) => (state.picked.length === 0 ? state : { ...state, picked: [] });

/** Draws entities as one. What was in another such group is in this one now. @param {State} state @param {string[]} refs @returns {State} */
export function bundle(state, refs) {
  const others = state.bundles.map((one) => nodesOf(one).filter((ref) => !refs.includes(ref))).filter((one) => one.length > 1);
  return { ...state, bundles: [...others.map(routeOf), routeOf(refs)], picked: [] };
}

/** @param {State} state @param {string} name as in `bundles` @returns {State} */
export const unbundle = (state, name) => ({ ...state, bundles: state.bundles.filter((one) => one !== name) });

/** Draws what entities have in common. @param {State} state @param {string[]} refs @returns {State} */
export function share(state, refs) {
  const name = routeOf(refs.toSorted());
  return state.shared.includes(name) ? state : { ...state, shared: [...state.shared, name] };
}

/** @param {State} state @param {string} name as in `shared` @returns {State} */
export const unshare = (state, name) => ({ ...state, shared: state.shared.filter((one) => one !== name) });
