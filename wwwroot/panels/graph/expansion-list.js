/** @import { App } from '../../app/app.js' */
import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { bringBack, collapse, expand, removeEntity, toggleFold, toggleGroup, unpin } from '../../app/drawn.js';
import { unbundle, unshare } from '../../app/picked.js';
import { lightRoute, nodesOf, removeRoute } from '../../app/tools.js';
import { texts } from '../../app/texts.js';

/** What was added to the drawing, each to be taken away alone. @param {App} app @returns {Node[]} */
export function expansionList({ store }) {
  const nameOf = (/** @type {string} */ ref) => name(store.known.get(ref)?.name ?? '…');
  const entities = store.picture.added.map(({ entity: { item } }) =>
    el('li', {}, nameOf(item.ref), iconButton('x', `${texts.graph.remove}: ${item.name}`, () => store.go(removeEntity(store.state, item.ref)))));
  const expansions = store.picture.expanded.filter(({ expansion }) => store.known.has(expansion.ref)).map(({ expansion, verb, total }) => {
    const loaded = Math.min(expansion.limit, total);
    return el('li', {}, nameOf(expansion.ref), el('span', { class: 'quiet' }, verb),
      loaded < total ? el('button', { type: 'button', class: 'link', on: { click: () => store.go(expand(store.state, expansion)) } },
        texts.graph.loaded(loaded, total), iconOf('plus')) : el('span', { class: 'quiet' }, String(total)),
      iconButton('x', `${texts.graph.remove}: ${store.known.get(expansion.ref)?.name ?? ''} ${verb}`,
        () => store.go(collapse(store.state, expansion))));
  });
  const routes = store.state.routes.map((route) => {
    const [from = '', to = ''] = [nodesOf(route)[0], nodesOf(route).at(-1)];
    const lit = store.state.lit === route;
    return el('li', {}, el('button', { type: 'button', class: 'link', 'aria-pressed': String(lit), on: { click: () => store.go(lightRoute(store.state, lit ? null : route)) } },
      nameOf(from), ' → ', nameOf(to)), iconButton('x', `${texts.graph.remove}: ${texts.paths.route}`, () => store.go(removeRoute(store.state, route))));
  });
  const common = store.picture.common.map(({ shared, of, total, graph }) => el('li', {}, name(of.map((item) => item.name).join(', ')),
    el('span', { class: 'quiet' }, texts.graph.common(total, graph.nodes.length - of.length)),
    iconButton('x', `${texts.graph.remove}: ${of.map((item) => item.name).join(', ')}`, () => store.go(unshare(store.state, shared)))));
  const all = [...entities, ...expansions, ...routes, ...common, ...doings(store)];
  return all.length ? [el('ul', { 'aria-label': texts.graph.expanded }, ...all)] : [];
}

/** What was done to the drawing besides, each to be undone alone. @param {App['store']} store @returns {HTMLElement[]} */
function doings(store) {
  const { state } = store;
  const chip = (/** @type {string} */ text, /** @type {string} */ label, /** @type {import('../../app/state.js').State} */ next, verb = '') =>
    el('li', {}, name(text), verb && el('span', { class: 'quiet' }, verb), iconButton('x', label, () => store.go(next)));
  const called = (/** @type {string} */ ref) => store.known.get(ref)?.name ?? '…';
  return [
    ...state.folded.map((ref) => chip(called(ref), `${texts.graph.unfold}: ${called(ref)}`, toggleFold(state, ref), texts.graph.collapsed)),
    ...state.grouped.map((kind) => chip(texts.graph.groupedKind(kind), `${texts.graph.unfold}: ${texts.graph.groupedKind(kind)}`, toggleGroup(state, kind))),
    ...state.bundles.map((one) => chip(nodesOf(one).map(called).join(', '), `${texts.graph.unfold}: ${nodesOf(one).map(called).join(', ')}`, unbundle(state, one), texts.graph.asOne)),
    ...(state.aside.length ? [chip(texts.graph.hidden(state.aside.length), texts.graph.bringBack, bringBack(state))] : []),
    ...(state.pins.length ? [chip(texts.graph.pinned(state.pins.length), texts.graph.releaseAll, unpin(state))] : []),
  ];
}
