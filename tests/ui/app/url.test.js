import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEntity, drawEverything, expand, pin, setAside, toggleFold, toggleGroup } from '../../../wwwroot/app/drawn.js';
import { NO_FILTERS } from '../../../wwwroot/app/filters.js';
import {
  ask, fillSlot, filterBy, lookAt, pose, select, showDrawing, showRail, showTimeline, showView, sortAs, START, widenSpeakers,
} from '../../../wwwroot/app/state.js';
import { fromUrl, toUrl } from '../../../wwwroot/app/url.js';

const UNIT = 'Unit:id:unit-a';
const ODD = 'Place:name:A & B=C/D #1 ~x|y "é"';
const expansion = { ref: ODD, relation: 'within', direction: /** @type {const} */ ('in'), kind: null };

/** @type {Record<string, [import('../../../wwwroot/app/state.js').State, string|null]>} */
const states = {
  'the start': [START, '/'],
  'an open question': [ask(START), '/?ask'],
  'a question with one slot': [fillSlot(START, 'unit', UNIT), '/?unit=Unit:id:unit-a'],
  'any source': [widenSpeakers(ask(START), 'any'), '/?ask&speakers=any'],
  'a slot with every odd letter': [fillSlot(START, 'region', ODD), null],
  'everything about one': [lookAt(START, UNIT), '/?about=Unit:id:unit-a&select=Unit:id:unit-a&details'],
  'a listed question': [pose(START, 'who-denies'), '/?question=who-denies'],
  'a listed question with slots of its own': [fillSlot(pose(START, 'known-on-a-day', { subject: UNIT }), 'day', '2024-10-31'),
    '/?question=known-on-a-day&subject=Unit:id:unit-a&day=2024-10-31'],
  'expansions, in order, with their pages': [expand(expand(expand(ask(START), expansion), expansion), { ...expansion, kind: 'place' }), null],
  'added entities': [addEntity(addEntity(ask(START), UNIT), ODD), null],
  'a selected connection': [select(ask(START), { what: 'edge', id: `${UNIT}|reported-in|${ODD}` }, true), null],
  'a selected report': [select(ask(START), { what: 'report', id: 'Report:id:one' }), '/?ask&report=Report:id:one'],
  'hidden kinds, view, order, everything drawn': [
    drawEverything(sortAs(showView(filterBy(ask(START), { ...NO_FILTERS, hidden: ['place', 'unit'] }), 'graph'), { column: 'figure', direction: 'asc' })),
    '/?ask&draw=all&hide=place~unit&view=graph&sort=figure~asc'],
  'what was done to the drawing': [
    toggleGroup(toggleFold(pin(pin(setAside(ask(START), [UNIT, ODD]), { ref: ODD, x: 12.4, y: -7.6 }), { ref: UNIT, x: 0, y: 0 }), ODD), 'place'), null],
  'every filter': [
    filterBy(ask(START), { stances: ['denies', 'does-not-confirm'], speakers: [UNIT, ODD], places: [ODD], relations: ['reported-in', 'part-of'], hidden: ['actor'],
      time: 'asOf', from: '2024-10-01', to: '2024-12-31', degree: 3 }), null],
  'a window with one end': [filterBy(ask(START), { ...NO_FILTERS, from: '2024-12-01' }), '/?ask&f-from=2024-12-01'],
  'selected days': [select(ask(START), { what: 'days', id: 'said~2024-12-01~2024-12-31' }), '/?ask&days=said~2024-12-01~2024-12-31'],
  'selected days with an open end': [select(ask(START), { what: 'days', id: 'asOf~~2024-12-31~exactly' }), null],
  'the map, filters and timeline closed': [showTimeline(showRail(showDrawing(ask(START), 'map'), false), false), '/?ask&drawing=map&rail=closed&timeline=closed'],
  'the timeline alone': [showView(ask(START), 'timeline'), '/?ask&view=timeline'],
};

for (const [what, [state, url]] of Object.entries(states)) {
  test(`${what} is an address and comes back from it`, () => {
    if (url !== null) assert.equal(toUrl(state).replaceAll('%7E', '~'), url);
    assert.deepEqual(fromUrl(new URL(toUrl(state), 'http://localhost').search), state);
  });
}

for (const [what, search] of Object.entries({
  'an unknown parameter': '?ask&colour=red',
  'an unknown view': '?ask&view=cinema',
  'an unknown order': '?ask&sort=said~sideways',
  'an expansion without an entity': '?ask&expand=within~in~place~20',
  'an expansion without a direction': '?ask&expand=within~up~place~20~Unit:id:a',
  'details without a selection': '?ask&details',
  'a pin that is nowhere': '?ask&pin=here~there~Unit:id:a&pin=1~2&pin=1~99999999~Unit:id:a',
  'details of days': '?ask&details&days=2024',
  'a day that is none': '?ask&f-from=2024-02-30&f-to=yesterday',
  'a stance that nobody takes': '?ask&f-stance=shrugs',
  'a degree that is not offered': '?ask&f-degree=-7',
  'days that are none': '?ask&days=said~2024-13-01~',
})) {
  test(`${what} is left out`, () => assert.deepEqual(fromUrl(search), ask(START)));
}

test('a window that is the wrong way round is turned', () => {
  const { filters } = fromUrl('?ask&f-from=2024-12-31&f-to=2024-10-01');
  assert.deepEqual([filters.from, filters.to], ['2024-10-01', '2024-12-31']);
});

test('filters are no slots of a listed question, and its slots are no filters', () => {
  const state = fromUrl('?question=who-denies&stance=doubts&f-stance=denies');
  assert.deepEqual([state.slots, state.filters.stances], [{ stance: 'doubts' }, ['denies']]);
});

test('a page count that nobody can draw is cut', () => {
  assert.equal(fromUrl('?ask&expand=within~in~place~99999999~Unit:id:a').expansions[0]?.limit, 1000);
  assert.equal(fromUrl('?ask&expand=within~in~place~-5~Unit:id:a').expansions[0]?.limit, 20);
});

test('what belongs to an answer is left out on the start page', () => {
  assert.deepEqual(fromUrl('?select=Unit:id:a&details&expand=within~in~place~20~Unit:id:a'), START);
});

test('the page has the question that is listed first as its own', () => {
  assert.deepEqual(fromUrl('?question=who-reported&unit=Unit:id:a'), fillSlot(START, 'unit', 'Unit:id:a'));
  assert.deepEqual(fromUrl('?question=who-reported'), ask(START));
});

test('what the address holds besides is no slot of a listed question', () => {
  const state = fromUrl('?question=one-source&source=Source:id:a&view=table&select=Unit:id:a&details&hide=place');
  assert.deepEqual([state.slots, state.view, state.details], [{ source: 'Source:id:a' }, 'table', true]);
});

test('everything about one entity is no question', () => {
  assert.deepEqual(fromUrl('?about=Unit:id:a&question=who-denies&subject=Unit:id:b').question, null);
});

test('names that hold what an address is made of come back as they were', () => {
  const ref = 'A%3AB:k~|%:v~a|b%7E&c=d';
  const state = expand(lookAt(START, ref), { ref, relation: '~odd|type%', direction: 'out', kind: ':L~1|%7E' });
  const filtered = { ...state, filters: { ...state.filters, hidden: [/** @type {const} */ (':a~b'), /** @type {const} */ (':c')], relations: ['x~y', '%7E'] } };
  assert.deepEqual(fromUrl(new URL(toUrl(filtered), 'http://x').search), filtered);
});
