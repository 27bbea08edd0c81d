/** @import { State } from './state.js' */

/**
 * What is looked for between two entities. Relations are empty for all of them; `also` is what connects only where it is chosen.
 * @typedef {'length'|'evidence'} PathOrder
 * @typedef {'documents'|'large-places'} PathExtra
 * @typedef {{ from: string|null, to: string|null, through: string[], avoid: string[], relations: string[], also: PathExtra[], order: PathOrder, hops: number }} PathAsk
 *
 * What is measured of what is drawn: one measure as size, one as colour.
 * @typedef {{ size: string|null, colour: string|null }} Measuring
 *
 * Two of what is drawn, of which is asked what would have to fall to part them.
 * @typedef {{ from: string|null, to: string|null }} LinkEnds
 *
 * Tools beside the answer, and what they were told. `lit` is the drawn path that stands out, as it is named in `routes`.
 * @typedef {'paths'|'analysis'} Tool
 * @typedef {{ tool: Tool|null, path: PathAsk, measuring: Measuring, link: LinkEnds, lit: string|null }} Tools
 */

export const MOST_HOPS = 8;
export const MOST_THROUGH = 3;

/** @type {PathAsk} */
export const NO_PATH = { from: null, to: null, through: [], avoid: [], relations: [], also: [], order: 'length', hops: 6 };

/** @type {Tools} */
export const NO_TOOLS = { tool: null, path: NO_PATH, measuring: { size: null, colour: null }, link: { from: null, to: null }, lit: null };

/** A tool opens in the place of the details. @param {State} state @param {Tool|null} tool @returns {State} */
export const openTool = (state, tool) => ({ ...state, tool, details: tool === null && state.details });

/** @param {State} state @param {Partial<PathAsk>} path @returns {State} */
export const askPath = (state, path) => ({ ...openTool(state, 'paths'), path: { ...state.path, ...path } });

/** The other way round. @param {State} state @returns {State} */
export const turnPath = (state) => askPath(state, { from: state.path.to, to: state.path.from, through: state.path.through.toReversed() });

/** A path from an entity or, where there is a beginning already, to it. @param {State} state @param {string} ref @param {(ref: string) => boolean} [connects] what can be an end
 *  @returns {State} */
export function pathAt(state, ref, connects = () => true) {
  const chosen = state.selection?.what === 'node' && connects(state.selection.id) ? state.selection.id : null;
  const { from, to } = state.path;
  const start = from !== null && to === null ? from : chosen;
  return start === null || start === ref ? askPath(state, { from: ref, to: null }) : askPath(state, { from: start, to: ref });
}

/** @param {State} state @param {Partial<Measuring>} measuring @returns {State} */
export const measure = (state, measuring) => ({ ...state, measuring: { ...state.measuring, ...measuring } });

/** @param {State} state @param {Partial<LinkEnds>} link @returns {State} */
export const examine = (state, link) => ({ ...state, link: { ...state.link, ...link } });

/** The name of a path among those that are drawn. @param {string[]} nodes */
export const routeOf = (nodes) => nodes.map((ref) => ref.replaceAll('%', '%25').replaceAll('~', '%7E')).join('~');

/** @param {string} route */
export const nodesOf = (route) => route.split('~').map((part) => part.replaceAll('%7E', '~').replaceAll('%25', '%'));

/** Draws a path and lets it stand out. @param {State} state @param {string} route @returns {State} */
export function drawRoute(state, route) {
  const routes = state.routes.includes(route) ? state.routes : [...state.routes, route];
  return { ...state, routes, lit: route, selection: null, details: false };
}

/** @param {State} state @param {string} route @returns {State} */
export const removeRoute = (state, route) => ({ ...state, routes: state.routes.filter((one) => one !== route), lit: state.lit === route ? null : state.lit });

/** @param {State} state @param {string|null} lit @returns {State} */
export const lightRoute = (state, lit) => ({ ...state, lit, ...(lit === null ? {} : { selection: null, details: false }) });
