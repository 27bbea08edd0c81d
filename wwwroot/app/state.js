/** @import { Kind, Slots, Speakers, Direction } from '../api/types.js' */
/** @import { Lens } from './lens.js' */
import { NO_LENS } from './lens.js';

/**
 * What is asked and what has been added to the picture: undo and redo move through these.
 * @typedef {{ ref: string, relation: string, direction: Direction, kind: Kind|null, limit: number }} Expansion
 * `question` is the id of a listed question; null is the one that the page always offers, with `SLOTS`. A slot holds a reference, a word or a day.
 * @typedef {{ asked: boolean, question: string|null, slots: Slots, speakers: Speakers, about: string|null, added: string[],
 *   expansions: Expansion[], hiddenKinds: Kind[] }} Content
 */

/**
 * Everything that the address of the page holds.
 * @typedef {{ what: 'node'|'edge'|'report', id: string }} Selection
 * @typedef {'both'|'table'|'graph'} View
 * @typedef {{ column: string, direction: 'asc'|'desc' }} Sort
 * @typedef {Content & { selection: Selection|null, details: boolean, view: View, sort: Sort|null, drawAll: boolean,
 *   lens: Lens }} State
 */

/** @type {import('../api/types.js').SlotName[]} */
export const SLOTS = ['unit', 'outlet', 'region', 'agreement'];

/** @type {View[]} */
export const VIEWS = ['table', 'both', 'graph'];

export const EXPAND_STEP = 20;

/** The id under which the page's own question is listed. */
export const OWN_QUESTION = 'who-reported';

/** @type {State} */
export const START = {
  asked: false,
  question: null,
  slots: { unit: null, outlet: null, region: null, agreement: null },
  speakers: 'outlets',
  about: null,
  added: [],
  expansions: [],
  hiddenKinds: [],
  selection: null,
  details: false,
  view: 'both',
  sort: null,
  drawAll: false,
  lens: NO_LENS,
};

/** True when an answer is on the page, false on the start page. @param {State} state */
export const hasAnswer = (state) => state.asked || state.about !== null;

/** @param {State} state */
export const isOpen = (state) => Object.values(state.slots).every((value) => value === null);

/** The question with a slot filled anew: what was added for the one before goes. @param {State} state @param {string} slot @param {string|null} value
 *  @returns {State} */
export function fillSlot(state, slot, value) {
  return { ...freshPicture(state), asked: true, slots: { ...state.slots, [slot]: value } };
}

/** The page's own question. @param {State} state @param {Slots} [slots] @returns {State} */
export function ask(state, slots = {}) {
  return { ...freshPicture(state), asked: true, question: null, slots: { ...START.slots, ...slots }, sort: null };
}

/** A listed question. @param {State} state @param {string} question its id @param {Slots} [slots] @returns {State} */
export function pose(state, question, slots = {}) {
  return { ...freshPicture(state), asked: true, question, slots, sort: null };
}

/** @param {State} state @param {Speakers} speakers @returns {State} */
export function widenSpeakers(state, speakers) {
  if (state.speakers === speakers) return state;
  return { ...freshPicture(state), asked: state.asked, speakers };
}

/** Everything about one entity instead of a question. @param {State} state @param {string} ref @returns {State} */
export function lookAt(state, ref) {
  return { ...freshPicture(state), asked: false, question: null, slots: START.slots, sort: null, about: ref, selection: { what: 'node', id: ref }, details: true };
}

/** @param {State} state @returns {State} */
function freshPicture(state) {
  return { ...state, about: null, added: [], expansions: [], hiddenKinds: [], selection: null, details: false, drawAll: false, lens: NO_LENS };
}

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

/** @param {State} state @param {Kind} kind @returns {State} */
export function toggleKind(state, kind) {
  const hidden = state.hiddenKinds.includes(kind);
  return { ...state, hiddenKinds: hidden ? state.hiddenKinds.filter((one) => one !== kind) : [...state.hiddenKinds, kind] };
}

/** @param {State} state @param {Selection|null} selection @param {boolean} [details] @returns {State} */
export function select(state, selection, details = state.details) {
  return { ...state, selection, details: selection !== null && details };
}

/** @param {State} state @param {boolean} details @returns {State} */
export const showDetails = (state, details) => ({ ...state, details: details && state.selection !== null });

/** The details through another lens. @param {State} state @param {Partial<Lens>} lens @returns {State} */
export const lookThrough = (state, lens) => ({ ...state, lens: { ...state.lens, ...lens } });

/** @param {State} state @param {View} view @returns {State} */
export const showView = (state, view) => ({ ...state, view });

/** The order of the table; null is the order in which a question answers. @param {State} state @returns {Sort|null} */
export const orderOf = ({ sort, question }) => sort ?? (question === null ? NEWEST : null);

/** @type {Sort} */
const NEWEST = { column: 'said', direction: 'desc' };

/** The same column again turns the order round. @param {State} state @param {string} column @returns {State} */
export function sortBy(state, column) {
  const order = orderOf(state);
  const turned = order?.column === column && order.direction === 'asc' ? 'desc' : 'asc';
  return { ...state, sort: { column, direction: turned } };
}

/** @param {State} state @param {Sort|null} sort @returns {State} */
export const sortAs = (state, sort) => ({ ...state, sort });

/** @param {State} state @returns {State} */
export const drawEverything = (state) => ({ ...state, drawAll: true });
