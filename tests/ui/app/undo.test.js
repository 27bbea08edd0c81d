import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expand, pin, setAside, toggleFold, toggleGroup } from '../../../wwwroot/app/drawn.js';
import { NO_FILTERS, toggleEntry } from '../../../wwwroot/app/filters.js';
import { addRule } from '../../../wwwroot/app/rules.js';
import { ask, fillSlot, filterBy, select, START } from '../../../wwwroot/app/state.js';
import { measure } from '../../../wwwroot/app/tools.js';
import { NO_STEPS, redo, remember, undo } from '../../../wwwroot/app/undo.js';

const open = ask(START);
const expanded = expand(open, { ref: 'Unit:id:a', relation: 'within', direction: 'in', kind: null });

test('undo and redo go back and forth over an expansion', () => {
  const back = undo(remember(NO_STEPS, open, expanded), expanded);
  assert.deepEqual(back?.state.expansions, []);
  const forth = back && redo(back.steps, back.state);
  assert.deepEqual(forth?.state.expansions, expanded.expansions);
});

test('a selection is no step, and is kept over one', () => {
  const selected = select(expanded, { what: 'node', id: 'Unit:id:a' }, true);
  const steps = remember(NO_STEPS, open, expanded);
  assert.equal(remember(steps, expanded, selected), steps);
  assert.deepEqual(undo(steps, selected)?.state.selection, selected.selection);
});

test('a selection goes when the question changes back', () => {
  const filled = select(fillSlot(open, 'unit', 'Unit:id:a'), { what: 'node', id: 'Unit:id:a' }, true);
  assert.equal(undo(remember(NO_STEPS, open, filled), filled)?.state.selection, null);
});

test('a filter is a step, and what is selected stays when it is taken back', () => {
  const filtered = select(filterBy(open, toggleEntry(NO_FILTERS, 'stances', 'denies')), { what: 'node', id: 'Unit:id:a' });
  const back = undo(remember(NO_STEPS, open, filtered), filtered);
  assert.deepEqual([back?.state.filters, back?.state.selection], [NO_FILTERS, filtered.selection]);
});

test('hiding, holding, collapsing and grouping are steps, each taken back alone', () => {
  const acts = [setAside(open, ['Unit:id:a']), pin(open, { ref: 'Unit:id:a', x: 1, y: 2 }), toggleFold(open, 'Unit:id:a'), toggleGroup(open, 'unit')];
  for (const act of acts) assert.deepEqual(undo(remember(NO_STEPS, open, act), act)?.state, open);
});

test('a new step ends what could be redone', () => {
  const back = undo(remember(NO_STEPS, open, expanded), expanded);
  assert.ok(back);
  assert.deepEqual(remember(back.steps, back.state, fillSlot(open, 'unit', 'Unit:id:b')).future, []);
});

test('nothing to undo, nothing to redo', () => {
  assert.equal(undo(NO_STEPS, open), null);
  assert.equal(redo(NO_STEPS, open), null);
});

test('what size and colour stand for is a step: undo takes back the measure, not the rule before it', () => {
  const ruled = addRule(open, { when: 'disputed', value: '', look: 'large' });
  const measured = measure(ruled, { size: 'pagerank' });
  const back = undo(remember(remember(NO_STEPS, open, ruled), ruled, measured), measured);
  assert.deepEqual([back?.state.measuring.size, back?.state.rules.length], [null, 1]);
});
