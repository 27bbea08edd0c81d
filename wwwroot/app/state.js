/** @import { Slots, Speakers } from '../api/types.js' */
/** @import { Drawn } from './drawn.js' */
/** @import { Filters } from './filters.js' */
/** @import { Lens } from './lens.js' */
/** @import { Tools } from './tools.js' */
import { NOTHING_DRAWN } from './drawn.js';
import { NO_FILTERS } from './filters.js';
import { isOfGroup } from '../graph/folding.js';
import { NO_LENS } from './lens.js';
import { NO_TOOLS } from './tools.js';

/**
 * What is asked, what is left of it by filters and what has been added to the picture: undo and redo move through these.
 * `question` is the id of a listed question; null is the one that the page always offers, with `SLOTS`. A slot holds a reference, a word or a day.
 * @typedef {{ asked: boolean, question: string|null, slots: Slots, speakers: Speakers, about: string|null, filters: Filters,
 *   measuring: import('./tools.js').Measuring } & Drawn} Content
 */

/**
 * Everything that the address of the page holds. A selection of days is `said~2024-12-01~2024-12-31` (app/days.js). `drawing` is the tab beside
 * the table; `rail` and `timeline` tell whether the filters and the timeline are open; `saved` is the id of the saved view that it came from,
 * `picked` are entities that are chosen together; `level` tells whether entities are drawn, or the reports and claims that connect them.
 * @typedef {{ what: 'node'|'edge'|'report'|'days', id: string }} Selection
 * @typedef {'entities'|'evidence'} Level
 * @typedef {'both'|'table'|'graph'|'timeline'} View
 * @typedef {'graph'|'map'} Drawing
 * @typedef {{ column: string, direction: 'asc'|'desc' }} Sort
 * @typedef {Content & { selection: Selection|null, details: boolean, view: View, drawing: Drawing, rail: boolean, timeline: boolean,
 *   sort: Sort|null, lens: Lens, saved: string|null, picked: string[], level: Level } & Tools} State
 */

/** @type {import('../api/types.js').SlotName[]} */
export const SLOTS = ['unit', 'outlet', 'region', 'agreement'];

/** @type {View[]} */
export const VIEWS = ['table', 'both', 'graph', 'timeline'];

/** The id under which the page's own question is listed. */
export const OWN_QUESTION = 'who-reported';

/** @type {State} */
export const START = {
  asked: false,
  question: null,
  slots: { unit: null, outlet: null, region: null, agreement: null },
  speakers: 'outlets',
  about: null,
  filters: NO_FILTERS,
  ...NOTHING_DRAWN,
  selection: null,
  details: false,
  view: 'both',
  drawing: 'graph',
  rail: true,
  timeline: true,
  sort: null,
  lens: NO_LENS,
  saved: null,
  picked: [],
  level: 'entities',
  ...NO_TOOLS,
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
  return { ...state, about: null, filters: NO_FILTERS, ...NOTHING_DRAWN, selection: null, details: false, lens: NO_LENS, saved: null, picked: [], lit: null };
}

/** Whether there is something to tell of a selection beside what is on the page: of days there is not, nor of a connection of many that are drawn as one.
 *  @param {Selection|null} selection */
export const hasDetails = (selection) => selection !== null && selection.what !== 'days' && !(selection.what === 'edge' && isOfGroup(selection.id));

/** @param {State} state @param {Selection|null} selection @param {boolean} [details] @returns {State} */
export function select(state, selection, details = state.details) {
  return { ...state, selection, picked: [], details: details && hasDetails(selection) };
}

/** @param {State} state @param {boolean} details @returns {State} */
export const showDetails = (state, details) => ({ ...state, details: details && hasDetails(state.selection) });

/** The details through another lens. @param {State} state @param {Partial<Lens>} lens @returns {State} */
export const lookThrough = (state, lens) => ({ ...state, lens: { ...state.lens, ...lens } });

/** @param {State} state @param {View} view @returns {State} */
export const showView = (state, view) => ({ ...state, view });

/** Graph or map. @param {State} state @param {Drawing} drawing @returns {State} */
export const showDrawing = (state, drawing) => ({ ...state, drawing });

/** Entities, or the evidence that connects them. @param {State} state @param {Level} level @returns {State} */
export const showLevel = (state, level) => ({ ...state, level, picked: [] });

/** @param {State} state @param {boolean} rail @returns {State} */
export const showRail = (state, rail) => ({ ...state, rail });

/** @param {State} state @param {boolean} timeline @returns {State} */
export const showTimeline = (state, timeline) => ({ ...state, timeline });

/** The answer with other filters. @param {State} state @param {Filters} filters @returns {State} */
export const filterBy = (state, filters) => ({ ...state, filters });

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
