/** @import { State, Content } from './state.js' */

/**
 * Undo and redo over what is asked and drawn; selection, sorting and views are not steps of their own.
 * @typedef {{ past: Content[], future: Content[] }} Steps
 */

const KEPT = 100;

/** @type {Steps} */
export const NO_STEPS = { past: [], future: [] };

/** @param {State} state @returns {Content} */
export function contentOf({ asked, question, slots, speakers, about, filters, added, expansions, routes, drawAll, aside, pins, folded, grouped, bundles, shared, layout, rules, measuring }) {
  return { asked, question, slots, speakers, about, filters, added, expansions, routes, drawAll, aside, pins, folded, grouped, bundles, shared, layout, rules, measuring };
}

/** @param {Content} a @param {Content} b */
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** @param {Steps} steps @param {State} before @param {State} after @returns {Steps} */
export function remember(steps, before, after) {
  const was = contentOf(before);
  if (same(was, contentOf(after))) return steps;
  return { past: [...steps.past, was].slice(-KEPT), future: [] };
}

/** @param {Steps} steps @param {State} state @returns {{ steps: Steps, state: State }|null} null when there is nothing to undo */
export function undo({ past, future }, state) {
  const last = past.at(-1);
  if (!last) return null;
  return { steps: { past: past.slice(0, -1), future: [contentOf(state), ...future] }, state: withContent(state, last) };
}

/** @param {Steps} steps @param {State} state @returns {{ steps: Steps, state: State }|null} null when there is nothing to redo */
export function redo({ past, future }, state) {
  const [next, ...rest] = future;
  if (!next) return null;
  return { steps: { past: [...past, contentOf(state)], future: rest }, state: withContent(state, next) };
}

/** @param {State} state @param {Content} content @returns {State} */
function withContent(state, content) {
  return { ...state, ...content, picked: [], ...(asks(state) === asks(content) ? {} : { selection: null, details: false }) };
}

/** What is asked, to be compared. @param {Content} content */
const asks = ({ question, slots, speakers, about }) => JSON.stringify([question, slots, speakers, about]);
