/** @import { Slots } from '../api/types.js' */
/** @import { State, Selection, View } from './state.js' */
import { readDays } from './days.js';
import { DRAWN_NAMES, readDrawn, writeDrawn } from './drawn-address.js';
import { FILTER_NAMES, readFilters, writeFilters } from './filter-address.js';
import { LENS_NAMES, readLens, writeLens } from './lens.js';
import { readTools, TOOL_NAMES, writeTools } from './tools-address.js';
import { SLOTS, START, VIEWS, OWN_QUESTION, hasAnswer, hasDetails, isOpen } from './state.js';

const SEPARATOR = '~';

/**
 * The address of a state, without what is as at the start.
 * Example: `/?unit=Unit:id:unit-a&expand=Unit:id:unit-a~reported-in~out~place~20&select=Unit:id:unit-a&details`
 * @param {State} state
 */
export function toUrl(state) {
  /** @type {[string, string][]} */
  const pairs = [];
  if (state.question) pairs.push(['question', state.question]);
  for (const [slot, value] of Object.entries(state.slots)) if (value) pairs.push([slot, value]);
  if (state.asked && state.question === null && isOpen(state)) pairs.push(['ask', '']);
  if (state.speakers === 'any') pairs.push(['speakers', 'any']);
  if (state.about) pairs.push(['about', state.about]);
  pairs.push(...writeDrawn(state));
  pairs.push(...writeFilters(state.filters));
  if (state.selection) pairs.push([SELECT[state.selection.what], state.selection.id]);
  if (state.details) pairs.push(['details', '']);
  pairs.push(...writeLens(state.lens), ...writeTools(state));
  if (state.view !== START.view) pairs.push(['view', state.view]);
  if (state.drawing !== START.drawing) pairs.push(['drawing', state.drawing]);
  if (state.level !== START.level) pairs.push([LEVEL, state.level]);
  for (const part of FOLDING) if (!state[part]) pairs.push([part, CLOSED]);
  for (const ref of state.picked) pairs.push([PICK, ref]);
  if (state.saved) pairs.push([SAVED, state.saved]);
  if (state.sort) pairs.push(['sort', `${state.sort.column}${SEPARATOR}${state.sort.direction}`]);
  return '/' + (pairs.length ? '?' + pairs.map(([name, value]) => (value ? `${name}=${encode(value)}` : name)).join('&') : '');
}

/** The parameter that holds a selection of each sort. */
const SELECT = { node: 'select', edge: 'edge', report: 'report', days: 'days' };

const [SAVED, PICK, LEVEL] = ['saved', 'pick', 'level'];

/** Parts of the page that are open unless the address says that they are closed. */
const FOLDING = /** @type {const} */ (['rail', 'timeline']);
const CLOSED = 'closed';

/** Colons and slashes stay readable; everything that could end a value does not. @param {string} value */
const encode = (value) => encodeURIComponent(value).replace(/%3A/gi, ':').replace(/%2F/gi, '/');

/** @param {URLSearchParams} query @returns {Selection|null} */
function readSelection(query) {
  for (const [what, name] of Object.entries(SELECT)) {
    const id = query.get(name);
    if (id && (what !== 'days' || readDays(id))) return { what: /** @type {Selection['what']} */ (what), id };
  }
  return null;
}

/** What an address holds besides the slots of a question. */
const OWN = ['question', 'ask', 'speakers', 'about', ...DRAWN_NAMES, ...FILTER_NAMES, ...Object.values(SELECT), 'details', ...LENS_NAMES, ...TOOL_NAMES, 'view', 'drawing', ...FOLDING,
  LEVEL, PICK, SAVED, 'sort'];

/** A listed question may have any slots; the page's own has four. @param {URLSearchParams} query @param {string|null} question @returns {Slots} */
function readSlots(query, question) {
  const names = question === null ? SLOTS : [...new Set(query.keys())].filter((name) => !OWN.includes(name));
  const filled = names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []));
  return { ...(question === null ? START.slots : {}), ...Object.fromEntries(filled) };
}

/**
 * The state that an address stands for; what cannot be understood is left out.
 * @param {string} search the part from `?` on
 * @returns {State}
 */
export function fromUrl(search) {
  const query = new URLSearchParams(search);
  const about = query.get('about') || null;
  const listed = about === null ? query.get('question') || null : null;
  const question = listed === OWN_QUESTION ? null : listed;
  const slots = about === null ? readSlots(query, question) : START.slots;
  const asked = listed !== null || (about === null && (query.has('ask') || Object.values(slots).some((value) => value !== null)));
  const view = /** @type {View} */ (query.get('view') ?? START.view);
  const [column, direction] = (query.get('sort') ?? '').split(SEPARATOR);
  /** @type {State} */
  const state = {
    asked,
    question,
    slots,
    speakers: query.get('speakers') === 'any' ? 'any' : 'outlets',
    about,
    ...readDrawn(query),
    filters: readFilters(query),
    selection: readSelection(query),
    details: query.has('details'),
    lens: readLens(query),
    ...readTools(query),
    view: VIEWS.includes(view) ? view : START.view,
    drawing: query.get('drawing') === 'map' ? 'map' : 'graph',
    level: query.get(LEVEL) === 'evidence' ? 'evidence' : START.level,
    rail: query.get('rail') !== CLOSED,
    timeline: query.get('timeline') !== CLOSED,
    saved: query.get(SAVED) || null,
    picked: [...new Set(query.getAll(PICK).filter(Boolean))],
    sort: column && (direction === 'asc' || direction === 'desc') ? { column, direction } : START.sort,
  };
  if (hasAnswer(state)) return { ...state, details: state.details && hasDetails(state.selection) };
  return { ...START, speakers: state.speakers, saved: state.saved };
}
