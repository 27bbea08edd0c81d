/** @import { ListedQuestion } from '../../../wwwroot/api/types.js' */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryOver, fillIn, openSentence } from '../../../wwwroot/panels/question/sentence.js';
import { columnsOf } from '../../../wwwroot/panels/table/columns.js';
import { CELL_VIEWS } from '../../../wwwroot/panels/table/cells.js';
import { battalion, kursk, kyivPost } from '../sample.js';

/** @type {ListedQuestion} */
const denies = {
  id: 'who-denies', title: 'Who denies it?', sentence: 'What is said of {subject}, in {region}, that {party} {stance}?', address: '', count: 5,
  slots: [
    { name: 'party', type: 'entity', label: 'party', open: 'anybody', kinds: ['source', 'actor'] },
    { name: 'stance', type: 'word', label: 'stance', words: [{ word: 'denies', text: 'denies' }, { word: 'doubts', text: 'doubts' }], default: 'denies' },
    { name: 'subject', type: 'entity', label: 'unit or actor', open: 'anybody', kinds: ['unit', 'actor'] },
    { name: 'region', type: 'entity', label: 'region', open: 'any region', kinds: ['place'] },
  ],
  columns: [
    { name: 'claim', title: 'What' }, { name: 'subject', title: 'About' }, { name: 'speaker', title: 'Who denies it' }, { name: 'chain', title: 'From' },
    { name: 'said', title: 'Said' }, { name: 'nothing', title: 'No such part' }, { name: 'document', title: 'Document' },
  ],
};

test('a sentence has its slots in place, and says how it reads with all of them open', () => {
  assert.deepEqual(fillIn('Who {a} what {b}?', (name) => (name === 'a' ? { name } : undefined)), ['Who ', { name: 'a' }, ' what ', '{b}', '?']);
  assert.equal(openSentence(denies), 'What is said of anybody, in any region, that anybody denies?');
});

test('another question is asked about the same entities, each in one slot that takes it', () => {
  const known = new Map([battalion, kursk, kyivPost].map((item) => [item.ref, item]));
  const filled = { unit: battalion.ref, outlet: null, region: kursk.ref, agreement: null };
  assert.deepEqual(carryOver(denies.slots, filled, known), { subject: battalion.ref, region: kursk.ref });
  assert.deepEqual(carryOver(denies.slots, { outlet: kyivPost.ref }, known), { party: kyivPost.ref });
  assert.deepEqual(carryOver(denies.slots, { day: '2024-10-31', unit: 'Unit:id:unknown' }, known), {});
});

test('a part of a report that stands in the cell of another has no column of its own', () => {
  assert.deepEqual(columnsOf(denies).map(({ key, title }) => `${key}: ${title}`), ['subject: What', 'speaker: Who denies it', 'said: Said']);
});

test('every column has a cell', () => {
  const own = columnsOf(null).map(({ key }) => key);
  assert.equal(own.length, 7);
  assert.deepEqual([...own, 'asOf', 'recorded'].filter((key) => !(key in CELL_VIEWS)), []);
});
