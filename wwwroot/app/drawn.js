/** @import { Direction, Kind } from '../api/types.js' */
/** @import { State } from './state.js' */

/**
 * What has been added to the picture of an answer.
 * @typedef {{ ref: string, relation: string, direction: Direction, kind: Kind|null, limit: number }} Expansion
 * @typedef {{ added: string[], expansions: Expansion[], drawAll: boolean }} Drawn
 */

export const EXPAND_STEP = 20;

/** @type {Drawn} */
export const NOTHING_DRAWN = { added: [], expansions: [], drawAll: false };

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
