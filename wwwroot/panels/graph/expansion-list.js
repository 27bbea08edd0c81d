/** @import { App } from '../../app/app.js' */
import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { collapse, expand, removeEntity } from '../../app/drawn.js';
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
  const all = [...entities, ...expansions];
  return all.length ? [el('ul', { 'aria-label': texts.graph.expanded }, ...all)] : [];
}
