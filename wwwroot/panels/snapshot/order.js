/** @import { App } from '../../app/app.js' */
/** @import { FreezeOrder, SnapshotKind } from '../../api/snapshots.js' */
import { filled } from '../../api/address.js';
import { countFilters } from '../../app/filters.js';
import { OTHER } from '../../app/model.js';
import { OWN_QUESTION } from '../../app/state.js';
import { toUrl } from '../../app/url.js';
import { filterWords } from '../filters/filter-words.js';

/**
 * What a page has to freeze: as what, and in which words the server is told.
 * @typedef {{ isReady: () => boolean, isEvidence: () => boolean, kinds: () => SnapshotKind[], order: (kind: SnapshotKind) => FreezeOrder }} Subject
 */

/** What the explorer shows. @param {App} app @returns {Subject} */
export const subjectOf = (app) => ({
  isReady: () => app.store.picture.key !== null, isEvidence: () => app.store.model !== OTHER,
  kinds: () => kindsOf(app), order: (kind) => (app.store.model === OTHER ? drawingOf(app) : orderOf(app, kind)),
});

/** How many reports a snapshot holds. */
const MOST = 1000;

/** @param {import('../../api/snapshots.js').FrozenDrawing} drawing */
const isDrawn = ({ nodes, groups }) => nodes.length > 0 || groups.length > 0;

/** What a page can be frozen as; the first is what it shows most of. @param {App} app @returns {SnapshotKind[]} */
function kindsOf({ store, figure }) {
  const { shown, state } = store;
  /** @type {SnapshotKind[]} */
  const kinds = [
    ...(isDrawn(figure()) ? [/** @type {const} */ ('graph')] : []),
    ...(shown.left.length ? [/** @type {const} */ ('table')] : []),
    ...([...shown.rows, ...shown.apart].some(({ figure }) => figure) ? [/** @type {const} */ ('figures')] : []),
    ...(shown.left.some(({ said }) => said) ? [/** @type {const} */ ('timeline')] : []),
  ];
  const first = state.view === 'table' ? 'table' : state.view === 'timeline' ? 'timeline' : 'graph';
  return kinds.sort((a, b) => Number(b === first) - Number(a === first));
}

/**
 * What the server is told to freeze: what was asked, and which of it is on the page. It reads every fact itself.
 * @param {App} app @param {SnapshotKind} kind @returns {FreezeOrder}
 */
function orderOf({ store, figure }, kind) {
  const { shown, state } = store;
  const isNarrowed = state.about !== null || countFilters(state.filters) > 0;
  const drawing = figure();
  const url = toUrl(state);
  return {
    kind,
    ...(state.about === null ? { question: { id: state.question ?? OWN_QUESTION, slots: filled(state) } } : {}),
    ...(url.includes('?') ? { address: url.slice(url.indexOf('?')) } : {}),
    filters: filterWords(store, state.filters).map(([words]) => words),
    ...(state.lens.day === null ? {} : { known: { day: state.lens.day, time: state.lens.time } }),
    ...(kind === 'graph' && isDrawn(drawing) ? { drawing } : {}),
    ...(isNarrowed ? { reports: shown.left.slice(0, MOST).map(({ ref }) => ref) } : {}),
  };
}

/** In a graph of another model nothing is asked and nobody says anything: what is drawn. @param {App} app @returns {FreezeOrder} */
function drawingOf({ store, figure }) {
  const url = toUrl(store.state);
  return { kind: 'graph', ...(url.includes('?') ? { address: url.slice(url.indexOf('?')) } : {}), drawing: figure() };
}
