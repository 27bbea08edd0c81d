/** @import { Direction, Kind } from '../api/types.js' */
/** @import { Rule } from './rules.js' */
/** @import { State } from './state.js' */

/**
 * What has been done to the drawing of an answer: entities, expansions and paths (app/tools.js) that were added, and entities that are set aside, held in their
 * place, folded (what hangs on them alone is not drawn), or drawn as one with all others of their kind. `bundles` are further entities that are drawn as one,
 * `shared` those of which all that they have in common was added; both are named as routes are. `layout` is how it is arranged, `rules` how entities look.
 * @typedef {'force'|'rings'|'around'|'layers'|'types'} Layout
 * @typedef {{ ref: string, relation: string, direction: Direction, kind: Kind|null, limit: number }} Expansion
 * @typedef {{ ref: string, x: number, y: number }} Pin
 * @typedef {{ added: string[], expansions: Expansion[], routes: string[], drawAll: boolean, aside: string[], pins: Pin[], folded: string[],
 *   grouped: Kind[], bundles: string[], shared: string[], layout: Layout,
 *   rules: Rule[] }} Drawn
 */

export const EXPAND_STEP = 20;

/** @type {Drawn} */
export const NOTHING_DRAWN = { added: [], expansions: [], routes: [], drawAll: false, aside: [], pins: [], folded: [], grouped: [], bundles: [], shared: [], layout: 'force', rules: [] };

/** @type {Layout[]} */
export const LAYOUTS = ['force', 'rings', 'around', 'layers', 'types'];

/** An entity found by search joins the picture and is selected. @param {State} state @param {string} ref @returns {State} */
export function addEntity(state, ref) {
  const added = state.added.includes(ref) ? state.added : [...state.added, ref];
  return { ...state, added, selection: { what: 'node', id: ref }, details: true };
}

/** @param {Omit<Expansion, 'limit'>} a @param {Omit<Expansion, 'limit'>} b */
export const sameExpansion = (a, b) =>
  a.ref === b.ref && a.relation === b.relation && a.direction === b.direction && a.kind === b.kind;

/** Loads the first neighbours of a relation, or the next ones of an expansion that is there. @param {State} state
 *  @param {Omit<Expansion, 'limit'>} key @returns {State} */
export function expand(state, key) {
  const known = state.expansions.find((expansion) => sameExpansion(expansion, key));
  if (!known) return { ...state, expansions: [...state.expansions, { ...key, limit: EXPAND_STEP }] };
  const more = { ...known, limit: known.limit + EXPAND_STEP };
  return { ...state, expansions: state.expansions.map((expansion) => (expansion === known ? more : expansion)) };
}

/** @param {State} state @param {Omit<Expansion, 'limit'>} key @returns {State} */
export function collapse(state, key) {
  return { ...state, expansions: state.expansions.filter((expansion) => !sameExpansion(expansion, key)) };
}

/** @param {State} state @param {string} ref @returns {State} */
export function removeEntity(state, ref) {
  return { ...state, added: state.added.filter((one) => one !== ref) };
}

/** @param {State} state @returns {State} */
export const drawEverything = (state) => ({ ...state, drawAll: true });

/** Sets entities aside: they are not drawn until they are asked for again. @param {State} state @param {string[]} refs @returns {State} */
export function setAside(state, refs) {
  const chosen = state.selection?.what === 'node' && refs.includes(state.selection.id);
  return { ...state, aside: [...new Set([...state.aside, ...refs])], picked: state.picked.filter((ref) => !refs.includes(ref)), ...(chosen ? { selection: null, details: false } : {}) };
}

/** @param {State} state @returns {State} */
export const bringBack = (state) => ({ ...state, aside: [] });

/** Holds an entity where it is; one that is held already, at its new place. @param {State} state @param {Pin} pin @returns {State} */
export function pin(state, { ref, x, y }) {
  return { ...state, pins: [...state.pins.filter((one) => one.ref !== ref), { ref, x: Math.round(x), y: Math.round(y) }] };
}

/** @param {State} state @param {string|null} [ref] null lets all go @returns {State} */
export const unpin = (state, ref = null) => ({ ...state, pins: ref === null ? [] : state.pins.filter((one) => one.ref !== ref) });

/** Folds an entity, or unfolds it. @param {State} state @param {string} ref @returns {State} */
export const toggleFold = (state, ref) => ({ ...state, folded: toggled(state.folded, ref) });

/** All entities of a kind as one, or each by itself again. @param {State} state @param {Kind} kind @returns {State} */
export const toggleGroup = (state, kind) => ({ ...state, grouped: toggled(state.grouped, kind) });

/** @param {State} state @param {Layout} layout @returns {State} */
export const arrangeBy = (state, layout) => ({ ...state, layout });

/** @template T @param {T[]} list @param {T} entry */
const toggled = (list, entry) => (list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry]);
