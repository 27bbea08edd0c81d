/** @import { App } from '../../app/app.js' */
/** @import { Path, PathStep } from '../../api/paths.js' */
import { el, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { OTHER } from '../../app/model.js';
import { select } from '../../app/state.js';
import { drawRoute, lightRoute, removeRoute, routeOf } from '../../app/tools.js';
import { texts } from '../../app/texts.js';

const words = texts.paths;

/** A path as a sentence of its steps, each opening to its evidence; it can be drawn, and stands out then. @param {App} app @param {Path} path */
export function pathView(app, path) {
  const { store } = app;
  const route = routeOf(path.nodes);
  const drawn = store.state.routes.includes(route);
  const lit = drawn && store.state.lit === route;
  const weight = [words.steps(path.hops), ...(store.model === OTHER ? [] : [words.weakest(path.independentOrigins)]), ...(path.denied ? [words.denied(path.denied)] : [])].join(' · ');
  return el('li', { class: lit ? 'path lit' : 'path', 'data-route': route },
    el('p', { class: 'path-nodes' }, ...path.nodes.flatMap((ref, at) => [...(at ? [el('span', { class: 'path-arrow', 'aria-hidden': 'true' }, '→')] : []), entity(app, ref)])),
    el('ol', { class: 'path-steps' }, ...path.steps.map((step) => el('li', {}, stepView(app, step)))),
    el('p', { class: 'path-foot' }, el('span', { class: 'quiet' }, weight), el('span', { class: 'path-acts' },
      drawn && el('button', { type: 'button', class: 'link', 'aria-pressed': String(lit), on: { click: () => store.go(lightRoute(store.state, lit ? null : route)) } }, words.light),
      el('button', { type: 'button', class: drawn ? 'link' : 'button', on: { click: () => store.go(drawn ? removeRoute(store.state, route) : drawRoute(store.state, route)) } },
        drawn ? words.drawn : words.draw))));
}

/** @param {App} app @param {PathStep} step */
export function stepView({ store }, step) {
  const [edge = ''] = step.edges;
  return el('button', { type: 'button', class: 'path-step', title: words.evidence, on: { click: () => store.go(select(store.state, { what: 'edge', id: edge }, true)) } }, step.sentence);
}

/** @param {App} app @param {string} ref */
function entity({ store }, ref) {
  const item = store.known.get(ref);
  return el('button', { type: 'button', class: 'item-link', on: { click: () => store.go(select(store.state, { what: 'node', id: ref }, true)) } },
    item && kindMark(item.kind), ' ', name(item?.name ?? '…'));
}
