import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileAddress, nameOf } from '../../../wwwroot/api/files.js';

const SLOTS = { unit: 'Unit:id:unit-a', outlet: null, region: null, agreement: null };

test('the reports of a question are at its own address', () => {
  assert.equal(fileAddress({ question: null, about: null, slots: SLOTS, speakers: 'any' }, 'xlsx'), '/api/v1/question.xlsx?unit=Unit%3Aid%3Aunit-a&speakers=any');
  assert.equal(fileAddress({ question: 'who-denies', about: null, slots: { stance: 'denies' }, speakers: 'outlets' }, 'bib'), '/api/v1/questions/who-denies.bib?stance=denies');
});

test('those of an entity are at the address of its reports', () =>
  assert.equal(fileAddress({ question: null, about: 'Unit:id:unit-a', slots: SLOTS, speakers: 'any' }, 'csv'), '/api/v1/entities/Unit%3Aid%3Aunit-a/reports.csv'));

test('a file keeps the name the server gives it', () => {
  assert.equal(nameOf("attachment; filename=\"_.graphml\"; filename*=UTF-8''%D0%BC%D1%96%D0%B9-%D0%B3%D1%80%D0%B0%D1%84.graphml"), 'мій-граф.graphml');
  assert.equal(nameOf('attachment'), null);
});
