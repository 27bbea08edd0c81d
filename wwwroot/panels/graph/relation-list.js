/** @import { App } from '../../app/app.js' */
/** @import { Relation } from '../../api/types.js' */
import { el, iconOf } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { collapse, expand, EXPAND_STEP, sameExpansion } from '../../app/drawn.js';
import { formatNumber } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { isLabel } from '../../graph/kinds.js';

/**
 * "reported in · 3 places": a button per relation type, direction and kind that loads the first 20, then the next.
 * @param {App} app
 * @param {string} ref
 * @param {Relation[]} relations
 * @param {() => void} [done]
 */
export function relationList(app, ref, relations, done = () => {}) {
  if (relations.length === 0) return el('p', { class: 'quiet' }, texts.graph.noRelations);
  return el('ul', { class: 'relations' }, ...relations.map((relation) => el('li', {}, ...relationLine(app, ref, relation, done))));
}

/** @param {App} app @param {string} ref @param {Relation} relation @param {() => void} done */
function relationLine({ store }, ref, { relation, direction, kind, verb, count }, done) {
  const key = { ref, relation, direction, kind };
  const loaded = store.state.expansions.find((expansion) => sameExpansion(expansion, key));
  const full = loaded !== undefined && loaded.limit >= count;
  const load = () => {
    store.go(expand(store.state, key));
    done();
  };
  const remove = () => {
    store.go(collapse(store.state, key));
    done();
  };
  const words = texts.kindWords(kind);
  const step = Math.min(EXPAND_STEP, count);
  const hint = loaded ? texts.graph.loaded(Math.min(loaded.limit, count), count) : count > EXPAND_STEP ? texts.graph.load(step, count) : '';
  return [
    el('button', { type: 'button', class: 'relation', disabled: full, on: { click: load } },
      iconOf(direction === 'in' ? 'arrow-left' : 'arrow-right'),
      el('span', { class: 'relation-text' }, isLabel(kind) && direction === 'in' && el('span', { class: 'visually-hidden' }, `${texts.labels.incoming} `), verb, el('span', { class: 'quiet' }, ' · ', formatNumber(count), ' ', count === 1 ? words.one : words.other)),
      el('span', { class: 'quiet relation-hint' }, hint), kindMark(kind)),
    ...(loaded ? [el('button', { type: 'button', class: 'link', on: { click: remove } }, texts.graph.remove)] : []),
  ];
}
