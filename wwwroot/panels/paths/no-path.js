/** @import { App } from '../../app/app.js' */
/** @import { PathAsk } from '../../app/tools.js' */
import { el } from '../../components/dom.js';
import { OTHER } from '../../app/model.js';
import { askPath, MOST_HOPS } from '../../app/tools.js';
import { texts } from '../../app/texts.js';

const words = texts.paths;

/** Nothing connects the two: what could be let in, one button each. @param {App} app @param {PathAsk} path */
export function noPath({ store }, path) {
  const way = (/** @type {boolean} */ there, /** @type {string} */ text, /** @type {Partial<PathAsk>} */ next) =>
    there && el('button', { type: 'button', class: 'button', on: { click: () => store.go(askPath(store.state, next)) } }, text);
  const reported = store.model !== OTHER;
  return el('div', { class: 'notice empty' },
    el('div', {}, el('strong', {}, words.empty(path.hops)), el('p', {}, words.emptyWhy)),
    el('div', { class: 'ways' },
      way(path.avoid.length + path.through.length > 0, words.allowAll, { avoid: [], through: [] }),
      way(path.relations.length > 0, words.allowRelations, { relations: [] }),
      way(reported && !path.also.includes('large-places'), words.allowPlaces, { also: [...path.also, 'large-places'] }),
      way(reported && !path.also.includes('documents'), words.allowDocuments, { also: [...path.also, 'documents'] }),
      way(path.hops < MOST_HOPS, words.longer(MOST_HOPS), { hops: MOST_HOPS })));
}
