/** @import { State, Selection } from './state.js' */
import { isGroup } from '../graph/folding.js';
import { endsOf } from './picture.js';
import { nodesOf, routeOf } from './tools.js';

/** Every reference that a state holds, of content: also of reports and claims. @param {State} state @returns {Set<string>} */
export function mentionsOf(state) {
  const { slots, about, added, expansions, routes, aside, pins, folded, filters, selection, path, link, lit, picked, bundles, shared } = state;
  const held = [about, path.from, path.to, link.from, link.to, ...Object.values(slots).filter(isReference), ...added, ...expansions.map(({ ref }) => ref), ...routes.flatMap(nodesOf),
    ...aside, ...pins.map(({ ref }) => ref), ...folded, ...filters.speakers, ...filters.places, ...path.through, ...path.avoid, ...(lit === null ? [] : nodesOf(lit)),
    ...selectedRefs(selection), ...picked, ...[...bundles, ...shared].flatMap(nodesOf)];
  // What is drawn as one has no name outside of the page: its entities are named.
  return new Set(held.filter((ref) => ref !== null).filter((ref) => !isGroup(ref)));
}

/** A slot can hold a word or a day as well. @param {string|null} value */
const isReference = (value) => value !== null && /^[^:]+:[^:]+:./.test(value);

/** @param {Selection|null} selection @returns {string[]} */
function selectedRefs(selection) {
  if (selection === null || selection.what === 'days') return [];
  if (selection.what !== 'edge') return [selection.id];
  const { from, to } = endsOf(selection.id);
  return [from, to];
}

/** A state without what is gone: slots open, what was added or done for it falls away. @param {State} state @param {ReadonlySet<string>} gone @returns {State} */
export function withoutGone(state, gone) {
  if (gone.size === 0) return state;
  const stays = (/** @type {string|null} */ ref) => ref === null || !gone.has(ref);
  const kept = (/** @type {string|null} */ ref) => (stays(ref) ? ref : null);
  const whole = (/** @type {string} */ route) => nodesOf(route).every(stays);
  const remaining = (/** @type {string} */ list) => [nodesOf(list).filter(stays)].filter((refs) => refs.length > 1).map(routeOf);
  const { slots, path, link, filters } = state;
  const chosen = selectedRefs(state.selection).every(stays);
  return {
    ...state, about: kept(state.about), slots: Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, kept(value)])),
    asked: state.asked || !stays(state.about), added: state.added.filter(stays), expansions: state.expansions.filter(({ ref }) => stays(ref)), routes: state.routes.filter(whole), aside: state.aside.filter(stays),
    pins: state.pins.filter(({ ref }) => stays(ref)), folded: state.folded.filter(stays),
    picked: state.picked.filter(stays), bundles: state.bundles.flatMap(remaining), shared: state.shared.flatMap(remaining),
    filters: { ...filters, speakers: filters.speakers.filter(stays), places: filters.places.filter(stays) },
    ...(chosen ? {} : { selection: null, details: false }), lit: state.lit !== null && whole(state.lit) ? state.lit : null,
    link: { from: kept(link.from), to: kept(link.to) },
    path: { ...path, from: kept(path.from), to: kept(path.to), through: path.through.filter(stays), avoid: path.avoid.filter(stays) },
  };
}
