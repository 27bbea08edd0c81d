/** @import { Drawing } from '../../api/files.js' */
/** @import { Seen } from '../../app/app.js' */
/** @import { Point } from '../../graph/steer.js' */
/** @import { GraphPanel } from './graph-panel.js' */
import { isGroup } from '../../graph/folding.js';
import { around } from '../../graph/placing.js';

/** The entities that are drawn, or whose evidence is, and where they stand. What is drawn as one is there one by one: around the place of its group, and under its name.
 *  @param {GraphPanel} panel @returns {Drawing} */
export function drawingOf({ app, view }) {
  const { each, graph, members } = app.store.shown.drawing.entities;
  const groups = graph.nodes.filter(({ ref }) => members.has(ref)).map(({ ref, name }) => ({ ref, name, members: members.get(ref) ?? [] }));
  const placeOf = (/** @type {string} */ ref) => (view?.has(ref) ? view.place(ref) : null);
  return {
    nodes: each.nodes.map(({ ref }) => ref), positions: Object.fromEntries(placesOf(each.nodes.map(({ ref }) => ref), groups, placeOf)),
    edges: each.edges.map(({ id }) => id), groups: groups.map(({ name, members }, at) => ({ name: ownName(name, groups.slice(0, at)), members })),
  };
}

/** @param {string[]} refs @param {{ ref: string, members: string[] }[]} groups @param {(ref: string) => Point|null} placeOf @returns {[string, Point][]} */
function placesOf(refs, groups, placeOf) {
  const within = new Map(groups.flatMap(({ ref, members }) => {
    const at = placeOf(ref);
    return at ? members.map((member, index) => /** @type {[string, Point]} */ ([member, around(at, index)])) : [];
  }));
  return refs.flatMap((ref) => {
    const at = within.get(ref) ?? placeOf(ref);
    return at ? [[ref, at]] : [];
  });
}

/** Two groups of one name are two. @param {string} name @param {{ name: string }[]} before */
function ownName(name, before) {
  const same = before.filter((one) => one.name === name).length;
  return same === 0 ? name : `${name} (${same + 1})`;
}

/** What is drawn as one stands in the middle of where its entities stood. @param {Seen} seen @param {ReadonlyMap<string, string[]>} members @returns {Seen} */
export function withGroups({ places, camera }, members) {
  const groups = [...members].flatMap(([group, refs]) => {
    const stood = refs.flatMap((ref) => places.get(ref) ?? []);
    const mean = (/** @type {'x'|'y'} */ along) => stood.reduce((sum, at) => sum + at[along], 0) / stood.length;
    return stood.length ? [/** @type {const} */ ([group, { x: mean('x'), y: mean('y') }])] : [];
  });
  return { places: new Map([...places, ...groups]), camera };
}

/** How it is looked at. @param {GraphPanel} panel @returns {Seen} */
export function seenOf({ view, visible }) {
  const drawn = visible.graph.nodes.filter(({ ref }) => view?.has(ref));
  const places = drawn.flatMap(({ ref }) => {
    const { x, y } = view?.place(ref) ?? { x: 0, y: 0 };
    return (isGroup(ref) ? (visible.members.get(ref) ?? []) : [ref]).map((one) => /** @type {const} */ ([one, { x, y }]));
  });
  return { places: new Map(places), camera: places.length ? (view?.viewport.camera ?? null) : null };
}
