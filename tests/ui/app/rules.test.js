import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addRule, LOOKS, MOST_RULES, moveRule, readRule, removeRule, replaceRule, stylesOf, toggleRule, withoutOff, writeRule } from '../../../wwwroot/app/rules.js';
import { ask, START } from '../../../wwwroot/app/state.js';
import { fromUrl, toUrl } from '../../../wwwroot/app/url.js';
import { toElements } from '../../../wwwroot/graph/elements.js';
import { battalion, contingent, edge, kyivPost, liga, sudzha } from '../sample.js';

/** @import { Rule, When } from '../../../wwwroot/app/rules.js' */

const graph = { nodes: [battalion, contingent, kyivPost, liga, sudzha], edges: [
  edge(kyivPost, 'reported-on', battalion, { reports: 4 }), edge(liga, 'reported-on', battalion, { disputed: true }), edge(battalion, 'reported-in', sudzha)] };

const rule = (/** @type {When} */ when, value = '', /** @type {Rule['look']} */ look = 'tint-2', off = false) => ({ when, value, look, off });

for (const [one, met] of /** @type {[Rule, import('../../../wwwroot/api/types.js').Item[]][]} */ ([
  [rule('type', 'source'), [kyivPost, liga]], [rule('name', 'BATTALION'), [battalion]], [rule('connections', '3'), [battalion]], [rule('reports', '4'), [battalion, kyivPost]],
  [rule('disputed'), [battalion, liga]], [rule('name', 'nobody'), []]])) {
  test(`a rule by ${one.when} ${one.value} is true of ${met.length}`, () => {
    const { styles, counts } = stylesOf(graph, [one]);
    assert.deepEqual([...styles.keys()], met.map(({ ref }) => ref));
    assert.deepEqual(counts, [met.length]);
    assert.deepEqual(withoutOff(graph, [{ ...one, off: true }], new Set()).nodes, graph.nodes.filter((node) => !met.includes(node)));
  });
}

test('the last rule that is true gives the colour, another may give the size', () => {
  const { styles } = stylesOf(graph, [rule('type', 'unit', 'tint-1'), rule('name', 'battalion', 'tint-3'), rule('connections', '2', 'large')]);
  assert.deepEqual(styles.get(battalion.ref), { tint: 3, size: 'large' });
  assert.deepEqual(styles.get(contingent.ref), { tint: 1 });
  const { nodes } = toElements(graph, { styles });
  assert.deepEqual(nodes.map(({ id, tint }) => [id, tint]).filter(([, tint]) => tint !== ''), [[battalion.ref, '3'], [contingent.ref, '1']]);
});

test('what was asked for by name stays, whatever a rule leaves out', () => {
  const left = withoutOff(graph, [rule('type', 'source', 'tint-1', true)], new Set([liga.ref]));
  assert.ok(left.nodes.includes(liga) && !left.nodes.includes(kyivPost));
  assert.equal(left.edges.length, 2);
});

test('rules are an address and come back from it, also with odd letters', () => {
  const state = toggleRule(addRule(addRule(ask(START), rule('name', 'a~b & "ü"', 'small')), rule('reports', '3', 'large')), rule('name', 'a~b & "ü"', 'small'));
  assert.deepEqual(fromUrl(new URL(toUrl(state), 'http://localhost').search), state);
  assert.equal(state.rules[0]?.off, true);
  assert.deepEqual(removeRule(state, state.rules[0] ?? assert.fail()).rules, [rule('reports', '3', 'large')]);
});

for (const text of ['type~tint-1~on~', 'name~tint-9~on~a', 'age~tint-1~on~3', 'connections~large~on~many', 'connections~large~on~0', '']) {
  test(`"${text}" is no rule`, () => assert.deepEqual(readRule(text), []));
}

test('each look can be written, and there is a most', () => {
  for (const look of LOOKS) assert.deepEqual(readRule(writeRule(rule('disputed', '', look))), [rule('disputed', '', look)]);
  const many = Array.from({ length: 20 }, (_, at) => at).reduce((state, at) => addRule(state, rule('reports', String(at + 1))), ask(START));
  assert.equal(many.rules.length, MOST_RULES);
});

test('a rule is changed in its place and moved among the others; the one more than there is room for drops none', () => {
  const [one, two, three] = [rule('name', 'a'), rule('name', 'b'), rule('name', 'c')];
  const state = [one, two, three].reduce((before, each) => addRule(before, each), ask(START));
  const values = (/** @type {import('../../../wwwroot/app/state.js').State} */ { rules }) => rules.map(({ value }) => value).join('');
  assert.equal(values(replaceRule(state, two, { ...two, value: 'x' })), 'axc');
  assert.equal(values(replaceRule(state, two, three)), 'ac');
  assert.deepEqual([values(moveRule(state, two, -1)), values(moveRule(state, three, 1)), values(moveRule(state, one, -1))], ['bac', 'abc', 'abc']);
  const full = Array.from({ length: MOST_RULES + 1 }, (_, at) => rule('name', String(at))).reduce((before, each) => addRule(before, each), ask(START));
  assert.deepEqual([full.rules.length, full.rules[0]?.value], [MOST_RULES, '0']);
});
