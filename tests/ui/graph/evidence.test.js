import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceOf } from '../../../wwwroot/graph/evidence.js';

const item = (/** @type {string} */ ref, /** @type {string} */ name, /** @type {any} */ kind) => ({ ref, name, kind, labels: [] });
const post = item('Source:id:post', 'The Post', 'source');
const wire = item('Source:id:wire', 'A wire', 'source');
const unit = item('Unit:id:u', 'A unit', 'unit');
const village = { ...item('Place:id:v', 'A village', 'place'), relation: 'near' };
const claim = { ref: 'Claim:id:c', text: 'A unit is near a village.' };
const step = (/** @type {string} */ report, /** @type {any} */ speaker) => ({ report, speaker });

/** @param {string} ref @param {any} parts */
const row = (ref, parts) => /** @type {any} */ ({ ref, stance: 'asserts', speaker: post, claim, subjects: [unit], places: [village], agreements: [], alsoDiscussed: [], chains: [[step(ref, post)]], ...parts });

const first = row('Report:id:1', { figure: { text: 'up to 30 soldiers' }, said: { from: '2024-10-03', to: '2024-10-03' }, document: { ref: 'Document:id:d', title: 'A page' },
  chains: [[step('Report:id:1', post), step('Report:id:0', wire)]] });
const second = row('Report:id:2', { stance: 'denies', summary: 'The wire denies it.', speaker: wire, chains: [[step('Report:id:2', wire)]] });

test('reports stand between who makes them, from whom they have it, where they are written, and what they claim', () => {
  const { nodes, edges } = evidenceOf([first]);
  assert.deepEqual(nodes.map(({ ref, kind, name }) => [ref, kind, name]).toSorted(), [
    ['Claim:id:c', 'claim', 'A unit is near a village.'], ['Document:id:d', 'document', 'A page'], ['Place:id:v', 'place', 'A village'], ['Report:id:0', 'report', 'A wire'],
    ['Report:id:1', 'report', 'The Post: up to 30 soldiers, 3 Oct 2024'], ['Source:id:post', 'source', 'The Post'], ['Source:id:wire', 'source', 'A wire'], ['Unit:id:u', 'unit', 'A unit']]);
  assert.deepEqual(edges.map(({ from, verb, to }) => `${from} ${verb} ${to}`).toSorted(), [
    'Claim:id:c about Unit:id:u', 'Claim:id:c near Place:id:v', 'Document:id:d contains Report:id:1', 'Report:id:0 said by Source:id:wire',
    'Report:id:1 has it from Report:id:0', 'Report:id:1 said by Source:id:post', 'Report:id:1 says Claim:id:c']);
});

test('a denial is a line of its own, disputed; what several reports connect is one line with all of them', () => {
  const { nodes, edges } = evidenceOf([first, second]);
  assert.equal(nodes.find(({ ref }) => ref === 'Report:id:2')?.name, 'The wire denies it.');
  const denial = edges.find(({ id }) => id === 'Report:id:2|denies|Claim:id:c');
  assert.deepEqual([denial?.disputed, denial?.denied, denial?.verb], [true, 1, 'denies']);
  assert.deepEqual(edges.find(({ id }) => id === 'Claim:id:c|about|Unit:id:u')?.behind, ['Report:id:1', 'Report:id:2']);
});

test('a report that is a row keeps its own words where another cites it', () => {
  const cited = row('Report:id:0', { summary: 'The wire says so.', speaker: wire, chains: [[step('Report:id:0', wire)]] });
  assert.equal(evidenceOf([first, cited]).nodes.find(({ ref }) => ref === 'Report:id:0')?.name, 'The wire says so.');
});

test('without rows there is no evidence', () => assert.deepEqual(evidenceOf([]), { nodes: [], edges: [] }));
