/** @import { State, Expansion, Selection, View } from './state.js' */
/** @import { Kind } from '../api/types.js' */
import { SLOTS, START, VIEWS, EXPAND_STEP, hasAnswer, isOpen } from './state.js';

const SEPARATOR = '~';
const MOST = 1000;

/**
 * The address of a state, without what is as at the start.
 * Example: `/?unit=Unit:id:unit-a&expand=Unit:id:unit-a~reported-in~out~place~20&select=Unit:id:unit-a&details`
 * @param {State} state
 */
export function toUrl(state) {
  /** @type {[string, string][]} */
  const pairs = [];
  for (const slot of SLOTS) if (state.slots[slot]) pairs.push([slot, /** @type {string} */ (state.slots[slot])]);
  if (state.asked && isOpen(state)) pairs.push(['ask', '']);
  if (state.speakers === 'any') pairs.push(['speakers', 'any']);
  if (state.about) pairs.push(['about', state.about]);
  for (const ref of state.added) pairs.push(['add', ref]);
  for (const expansion of state.expansions) pairs.push(['expand', writeExpansion(expansion)]);
  if (state.hiddenKinds.length) pairs.push(['hide', state.hiddenKinds.join(SEPARATOR)]);
  if (state.selection) pairs.push([SELECT[state.selection.what], state.selection.id]);
  if (state.details) pairs.push(['details', '']);
  if (state.view !== START.view) pairs.push(['view', state.view]);
  const { column, direction } = state.sort;
  if (column !== START.sort.column || direction !== START.sort.direction) pairs.push(['sort', `${column}${SEPARATOR}${direction}`]);
  if (state.drawAll) pairs.push(['draw', 'all']);
  return '/' + (pairs.length ? '?' + pairs.map(([name, value]) => (value ? `${name}=${encode(value)}` : name)).join('&') : '');
}

/** The parameter that holds a selection of each sort. */
const SELECT = { node: 'select', edge: 'edge', report: 'report' };

/** Colons and slashes stay readable; everything that could end a value does not. @param {string} value */
const encode = (value) => encodeURIComponent(value).replace(/%3A/gi, ':').replace(/%2F/gi, '/');

/** @param {Expansion} expansion */
const writeExpansion = ({ ref, relation, direction, kind, limit }) =>
  [relation, direction, kind ?? '', limit, ref].join(SEPARATOR);

/** @param {string} text @returns {Expansion|null} */
function readExpansion(text) {
  const [relation, direction, kind, limit, ...ref] = text.split(SEPARATOR);
  if (!relation || (direction !== 'in' && direction !== 'out') || ref.join('') === '') return null;
  const steps = Math.min(Math.max(Math.ceil((Number(limit) || 0) / EXPAND_STEP), 1), MOST / EXPAND_STEP);
  return { ref: ref.join(SEPARATOR), relation, direction, kind: /** @type {Kind|null} */ (kind || null), limit: steps * EXPAND_STEP };
}

/** @param {URLSearchParams} query @returns {Selection|null} */
function readSelection(query) {
  for (const [what, name] of Object.entries(SELECT)) {
    const id = query.get(name);
    if (id) return { what: /** @type {Selection['what']} */ (what), id };
  }
  return null;
}

/**
 * The state that an address stands for; what cannot be understood is left out.
 * @param {string} search the part from `?` on
 * @returns {State}
 */
export function fromUrl(search) {
  const query = new URLSearchParams(search);
  const slots = { ...START.slots };
  for (const slot of SLOTS) slots[slot] = query.get(slot) || null;
  const about = query.get('about') || null;
  const asked = about === null && (query.has('ask') || SLOTS.some((slot) => slots[slot] !== null));
  const view = /** @type {View} */ (query.get('view') ?? START.view);
  const [column, direction] = (query.get('sort') ?? '').split(SEPARATOR);
  /** @type {State} */
  const state = {
    asked,
    slots: about === null ? slots : { ...START.slots },
    speakers: query.get('speakers') === 'any' ? 'any' : 'outlets',
    about,
    added: query.getAll('add').filter(Boolean),
    expansions: query.getAll('expand').flatMap((text) => readExpansion(text) ?? []),
    hiddenKinds: /** @type {Kind[]} */ ((query.get('hide') ?? '').split(SEPARATOR).filter(Boolean)),
    selection: readSelection(query),
    details: query.has('details'),
    view: VIEWS.includes(view) ? view : START.view,
    sort: column && (direction === 'asc' || direction === 'desc') ? { column, direction } : START.sort,
    drawAll: query.get('draw') === 'all',
  };
  if (hasAnswer(state)) return { ...state, details: state.details && state.selection !== null };
  return { ...START, speakers: state.speakers };
}
