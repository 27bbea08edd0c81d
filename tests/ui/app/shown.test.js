/** @import { Filters } from '../../../wwwroot/app/filters.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetsOf } from '../../../wwwroot/app/facets.js';
import { clearFilters, countFilters, narrowDays, NO_FILTERS, toggleEntry, toggleKind } from '../../../wwwroot/app/filters.js';
import { litBy } from '../../../wwwroot/app/linking.js';
import { shownOf } from '../../../wwwroot/app/shown.js';
import { ask, START } from '../../../wwwroot/app/state.js';
import { battalion, contingent, edge, fact, item, kursk, kyivPost, liga, picture, row, sudzha } from '../sample.js';

const korea = item('actor', 'North Korea');

const facts = [
  fact('strength', { said: { from: '2024-10-01', to: '2024-10-31' } }),
  fact('near', { places: [sudzha.ref], said: { from: '2024-12-10', to: '2024-12-10' } }),
  fact('denied', { stance: 'denies', speaker: liga.ref, subjects: [contingent.ref], places: [kursk.ref], asOf: { from: '2024-11-01' } }),
  fact('state', { speaker: liga.ref, subjects: [korea.ref] }),
];

const refs = facts.map(({ ref }) => ref);
const [strength = '', near = '', denied = '', state = ''] = refs;

const base = {
  nodes: [kyivPost, liga, battalion, contingent, korea, sudzha, kursk],
  edges: [
    edge(kyivPost, 'reported-on', battalion, { reports: 2, behind: [strength, near] }), edge(battalion, 'reported-in', sudzha, { behind: [near] }),
    edge(liga, 'reported-on', contingent, { behind: [denied], denied: 1, disputed: true }), edge(contingent, 'reported-in', kursk, { behind: [denied] }),
    edge(liga, 'reported-on', korea, { behind: [state] }), edge(contingent, 'belongs-to', korea, { reports: 0, behind: [] }),
    edge(sudzha, 'within', kursk, { reports: 0, behind: [] }),
  ],
};

const loaded = picture({ base, facts: { items: [], reports: facts }, rows: facts.map(({ ref }) => row({ ref })), total: 4 });

/** @param {Partial<Filters>} filters */
const shown = (filters = {}) => shownOf(loaded, { ...ask(START), filters: { ...NO_FILTERS, ...filters } });

/** @param {Partial<Filters>} filters */
const left = (filters) => shown(filters).left.map(({ ref }) => ref);

/** @param {Partial<Filters>} filters */
const drawn = (filters) => shown(filters).drawing.visible.graph.nodes.map(({ name }) => name).sort();

test('without filters everything is there, the same rows and not copies', () => {
  assert.deepEqual(left({}), refs);
  assert.equal(shown().rows, loaded.rows);
  assert.equal(drawn({}).length, 7);
});

test('each filter leaves its reports, their rows and what they connect', () => {
  assert.deepEqual(left({ stances: ['denies'] }), [denied]);
  assert.deepEqual(shown({ stances: ['denies'] }).rows.map(({ ref }) => ref), [denied]);
  assert.deepEqual(drawn({ stances: ['denies'] }), ['Contingent', 'Kursk', 'LIGA.net']);
  assert.deepEqual(left({ speakers: [liga.ref] }), [denied, state]);
  assert.deepEqual(left({ places: [sudzha.ref, kursk.ref] }), [near, denied]);
  assert.deepEqual(left({ stances: ['asserts'], speakers: [liga.ref] }), [state], 'together they narrow');
});

test('an edge counts the reports that are left, and is disputed only by them', () => {
  const edges = shown({ from: '2024-12-01' }).drawing.visible.graph.edges;
  assert.deepEqual(edges.map(({ relation, reports, disputed }) => [relation, reports, disputed]), [['reported-on', 1, false], ['reported-in', 1, false]]);
});

test('an edge of more reports than it names stays: some of them may be left', () => {
  const much = { ...loaded, base: { ...base, edges: [edge(kyivPost, 'cites', liga, { reports: 500, behind: [strength] })] } };
  const graph = shownOf(much, { ...ask(START), filters: { ...NO_FILTERS, stances: ['denies'] } }).drawing.visible.graph;
  assert.deepEqual(graph.edges.map(({ relation }) => relation), ['cites']);
});

test('a window takes what may lie in it; what has no date is counted apart', () => {
  assert.deepEqual(left({ from: '2024-10-31', to: '2024-12-09' }), [strength]);
  assert.deepEqual(left({ time: 'asOf', to: '2025-01-01' }), [denied]);
  assert.equal(facetsOf(shown({ from: '2024-12-01' }), { ...NO_FILTERS, from: '2024-12-01' }).undated, 2);
});

test('a hidden kind goes from the drawing; a report stays while anything it is about is drawn', () => {
  assert.deepEqual(left({ hidden: ['place'] }), refs);
  assert.deepEqual(left({ hidden: ['unit'] }), [state]);
  assert.deepEqual(left({ hidden: ['source'] }), refs);
  assert.equal(drawn({ hidden: ['unit'] }).includes('Contingent'), false);
});

test('relations leave their connections, the reports that make them, and no lonely entity', () => {
  assert.deepEqual(left({ relations: ['reported-in'] }), [near, denied]);
  assert.deepEqual(drawn({ relations: ['reported-in'] }), ['Contingent', 'Kursk', 'Special Buryat Battalion', 'Sudzha']);
  assert.deepEqual(drawn({ relations: ['within'] }), ['Kursk', 'Sudzha']);
  assert.deepEqual(left({ relations: ['within'] }), [], 'reference geography rests on no report');
});

test('a degree leaves what has that many connections', () => {
  assert.deepEqual(drawn({ degree: 3 }), ['Contingent']);
  assert.deepEqual(left({ degree: 3 }), [denied]);
});

test('counts are of what the other filters leave, so that a choice can be changed', () => {
  const filters = { ...NO_FILTERS, stances: /** @type {const} */ (['denies']), speakers: [kyivPost.ref] };
  const facets = facetsOf(shown(/** @type {any} */ (filters)), /** @type {any} */ (filters));
  assert.deepEqual(facets.stances, [{ entry: 'asserts', count: 2, chosen: false }, { entry: 'denies', count: 0, chosen: true }]);
  assert.deepEqual(facets.speakers, [{ entry: liga.ref, count: 1, chosen: false }, { entry: kyivPost.ref, count: 0, chosen: true }], 'what is chosen stays in the list');
});

test('connections are counted by relation, entities by kind and degree', () => {
  const facets = facetsOf(shown(), NO_FILTERS);
  assert.deepEqual(facets.relations.map(({ entry, count }) => [entry, count]), [['reported-on', 3], ['reported-in', 2], ['belongs-to', 1], ['within', 1]]);
  assert.deepEqual(facets.kinds.map(({ kind, count }) => [kind, count]), [['source', 2], ['unit', 2], ['actor', 1], ['place', 2]]);
  assert.deepEqual(facets.degrees.map(({ least, count }) => [least, count]), [[0, 7], [2, 6], [3, 1], [5, 0], [10, 0]]);
  const hidden = { ...NO_FILTERS, hidden: /** @type {any} */ (['place']) };
  assert.deepEqual(facetsOf(shown(hidden), hidden).kinds.find(({ kind }) => kind === 'place'), { kind: 'place', count: 2, shown: false });
});

test('a selection lights up the reports behind it and what they name, of any sort', () => {
  const lit = (/** @type {any} */ selection) => [...(litBy(selection, shown())?.reports ?? [])];
  assert.deepEqual(lit({ what: 'node', id: sudzha.ref }), [near]);
  assert.deepEqual(lit({ what: 'edge', id: `${kyivPost.ref}|reported-on|${battalion.ref}` }), [strength, near]);
  assert.deepEqual(lit({ what: 'edge', id: `${liga.ref}|of-old|${contingent.ref}` }), [denied], 'one that is not drawn: what names both its ends');
  assert.deepEqual(lit({ what: 'report', id: denied }), [denied]);
  assert.deepEqual(lit({ what: 'days', id: 'said~2024-12-01~2024-12-31' }), [near]);
  assert.deepEqual([...(litBy({ what: 'report', id: near }, shown())?.entities ?? [])], [kyivPost.ref, battalion.ref, sudzha.ref]);
  assert.equal(litBy(null, shown()), null);
});

test('what the filters take away lights up nothing', () => {
  assert.deepEqual([...(litBy({ what: 'report', id: denied }, shown({ stances: ['asserts'] }))?.reports ?? [])], []);
});

test('filters are counted, taken off one by one, and cleared; the time that is looked at stays', () => {
  const on = narrowDays(toggleKind(toggleEntry({ ...NO_FILTERS, time: 'asOf', degree: 2 }, 'stances', 'denies'), 'place'), { to: '2024-12-31' });
  assert.equal(countFilters(on), 4);
  assert.equal(countFilters(toggleKind(toggleEntry(on, 'stances', 'denies'), 'place')), 2);
  assert.deepEqual(clearFilters(on), { ...NO_FILTERS, time: 'asOf' });
});
