import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeLabels, inOrder, kindOfLabels, lookOfKind, TONE_NAMES } from '../../../wwwroot/graph/kinds.js';

/** @param {number} count */
const labels = (count) => Array.from({ length: count }, (_, index) => ({ name: `L${index}`, count: 1000 - index }));

test('kinds of the model keep their looks, whatever labels there are', () => {
  arrangeLabels([{ name: 'unit', count: 5 }]);
  assert.deepEqual(lookOfKind('unit'), { tone: 'unit', shape: 'round-rectangle' });
  assert.deepEqual(lookOfKind(':unit'), { tone: 'label-0', shape: 'ellipse' });
});

test('eight labels differ in colour and in shape, sixty-four in the two together', () => {
  arrangeLabels(labels(64));
  const looks = labels(64).map(({ name }) => lookOfKind(`:${name}`));
  const first = looks.slice(0, 8);
  assert.equal(new Set(first.map(({ tone }) => tone)).size, 8);
  assert.equal(new Set(first.map(({ shape }) => shape)).size, 8);
  assert.equal(new Set(looks.map(({ tone, shape }) => `${tone} ${shape}`)).size, 64);
  assert.ok(looks.every(({ tone }) => TONE_NAMES.includes(tone)));
});

test('a label that was not there before gets the next look and keeps it', () => {
  arrangeLabels(labels(2));
  assert.deepEqual(lookOfKind(':New'), { tone: 'label-2', shape: 'hexagon' });
  assert.deepEqual(lookOfKind(':Newer'), { tone: 'label-3', shape: 'diamond' });
  assert.deepEqual(lookOfKind(':New'), { tone: 'label-2', shape: 'hexagon' });
});

test('a node is shown by the rarest of its labels, and by one of a tool only where there is no other', () => {
  arrangeLabels([{ name: 'Person', count: 10 }, { name: 'Director', count: 3 }, { name: '__Entity__', count: 1 }]);
  assert.equal(kindOfLabels(['Person', 'Director', '__Entity__']), ':Director');
  assert.equal(kindOfLabels(['__Entity__', 'Person']), ':Person');
  assert.equal(kindOfLabels(['__Entity__']), ':__Entity__');
  assert.equal(kindOfLabels([]), 'other');
});

test('a legend has the model\'s kinds in their order, labels by how many nodes they have', () => {
  arrangeLabels([{ name: 'Few', count: 1 }, { name: 'Many', count: 9 }]);
  assert.deepEqual(inOrder([':Few', ':Many']), [':Many', ':Few']);
  assert.deepEqual(inOrder(['place', 'unit']), ['unit', 'place']);
});
