import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEntity, collapse, expand } from '../../../wwwroot/app/drawn.js';
import { NO_FILTERS, toggleKind } from '../../../wwwroot/app/filters.js';
import { isPassing } from '../../../wwwroot/app/model.js';
import { endsOf } from '../../../wwwroot/app/picture.js';
import {
  ask, fillSlot, filterBy, hasAnswer, isOpen, lookAt, orderOf, pose, select, showDetails, sortBy, START, widenSpeakers,
} from '../../../wwwroot/app/state.js';

const KEY = { ref: 'Unit:id:a', relation: 'reported-in', direction: /** @type {const} */ ('out'), kind: /** @type {const} */ ('place') };

test('the start has no answer; filling a slot asks', () => {
  assert.equal(hasAnswer(START), false);
  const asked = fillSlot(START, 'unit', 'Unit:id:a');
  assert.equal(hasAnswer(asked), true);
  assert.equal(asked.slots.unit, 'Unit:id:a');
  assert.equal(START.slots.unit, null, 'the state before is not touched');
});

test('clearing the last slot leaves the question open to all', () => {
  const state = fillSlot(fillSlot(START, 'unit', 'Unit:id:a'), 'unit', null);
  assert.equal(hasAnswer(state), true);
  assert.equal(isOpen(state), true);
});

test('a new question drops what was added, filtered and selected for the one before', () => {
  const before = filterBy(expand(addEntity(ask(START), 'Unit:id:a'), KEY), toggleKind(NO_FILTERS, 'place'));
  const after = fillSlot(before, 'region', 'Place:id:b');
  assert.deepEqual([after.added, after.expansions, after.filters, after.selection, after.details], [[], [], NO_FILTERS, null, false]);
});

test('asking keeps who counts as reporting, and widening keeps the slots', () => {
  const wide = widenSpeakers(fillSlot(START, 'unit', 'Unit:id:a'), 'any');
  assert.equal(wide.slots.unit, 'Unit:id:a');
  assert.equal(ask(wide).speakers, 'any');
  assert.equal(widenSpeakers(wide, 'any'), wide, 'nothing changes when it is so already');
});

test('widening on the start page does not ask', () => assert.equal(hasAnswer(widenSpeakers(START, 'any')), false));

test('expanding loads twenty, then twenty more of the same', () => {
  const once = expand(ask(START), KEY);
  const twice = expand(once, KEY);
  assert.deepEqual(once.expansions, [{ ...KEY, limit: 20 }]);
  assert.deepEqual(twice.expansions, [{ ...KEY, limit: 40 }]);
});

test('an expansion is taken away alone', () => {
  const other = { ...KEY, direction: /** @type {const} */ ('in') };
  const state = collapse(expand(expand(ask(START), KEY), other), KEY);
  assert.deepEqual(state.expansions, [{ ...other, limit: 20 }]);
});

test('an entity found twice is added once', () => {
  const state = addEntity(addEntity(ask(START), 'Unit:id:a'), 'Unit:id:a');
  assert.deepEqual(state.added, ['Unit:id:a']);
  assert.deepEqual(state.selection, { what: 'node', id: 'Unit:id:a' });
});

test('looking at an entity replaces the question', () => {
  const state = lookAt(fillSlot(START, 'unit', 'Unit:id:a'), 'Unit:id:b');
  assert.deepEqual([state.asked, state.slots.unit, state.about], [false, null, 'Unit:id:b']);
});

test('details need a selection and go with it', () => {
  assert.equal(showDetails(START, true).details, false);
  const open = select(START, { what: 'node', id: 'Unit:id:a' }, true);
  assert.equal(open.details, true);
  assert.equal(select(open, { what: 'node', id: 'Unit:id:b' }).details, true, 'stay open when another is selected');
  assert.equal(select(open, null).details, false);
  assert.equal(select(open, { what: 'days', id: 'said~2024-12-01~2024-12-31' }, true).details, false, 'days have none');
});

test('a column sorts upward first, then turns round', () => {
  const up = sortBy(START, 'speaker');
  assert.deepEqual(up.sort, { column: 'speaker', direction: 'asc' });
  assert.deepEqual(sortBy(up, 'speaker').sort, { column: 'speaker', direction: 'desc' });
});

test('a listed question answers in an order of its own until a column is chosen', () => {
  const state = pose(sortBy(ask(START), 'speaker'), 'one-source');
  assert.equal(orderOf(state), null);
  assert.deepEqual(orderOf(ask(START)), { column: 'said', direction: 'desc' });
  assert.deepEqual(orderOf(sortBy(state, 'said')), { column: 'said', direction: 'asc' });
});

test('a slot of a listed question is filled in that question, and asking the own one leaves it', () => {
  const state = fillSlot(pose(START, 'who-denies'), 'stance', 'doubts');
  assert.deepEqual([state.question, state.slots], ['who-denies', { stance: 'doubts' }]);
  assert.equal(isOpen(state), false);
  assert.deepEqual([ask(state).question, ask(state).slots], [null, START.slots]);
});

test('the ends of an edge are told apart whatever they are called', () => {
  assert.deepEqual(endsOf('Unit:id:a|part-of|Unit:id:b'), { from: 'Unit:id:a', relation: 'part-of', to: 'Unit:id:b' });
  assert.deepEqual(endsOf('A:k:x%7Cy%25|~odd%7Ctype%25|B::h'), { from: 'A:k:x|y%', relation: '~odd|type%', to: 'B::h' });
});

test('a handle is told from a lasting reference', () => {
  assert.deepEqual(['Shipment::q0b3', '::q0b3', 'Movie:id:1', 'A%3AB:id:x::y'].map(isPassing), [true, true, false, false]);
});
