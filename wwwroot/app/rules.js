/** @import { Graph, Item } from '../api/types.js' */
/** @import { State } from './state.js' */
import { degreesOf } from '../graph/elements.js';
import { weigh, whole } from '../graph/merge.js';

/**
 * How entities look that something is true of, e.g. "5 connections or more: large". Those of a rule that is `off` are not drawn. The last rule that is true wins.
 * @typedef {'name'|'type'|'connections'|'reports'|'disputed'} When
 * @typedef {'tint-1'|'tint-2'|'tint-3'|'tint-4'|'tint-5'|'tint-6'|'tint-7'|'large'|'small'} Look
 * @typedef {{ when: When, value: string, look: Look, off: boolean }} Rule
 * @typedef {{ tint?: number, size?: 'large'|'small' }} Style
 */

/** @type {When[]} */
export const WHENS = ['type', 'name', 'connections', 'reports', 'disputed'];

/** @type {Look[]} */
export const LOOKS = ['tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5', 'tint-6', 'tint-7', 'large', 'small'];

export const MOST_RULES = 12;

/** @typedef {{ degrees: Map<string, number>, weights: Map<string, number>, disputed: Set<string> }} Facts */

/** @type {Record<When, (node: Item, value: string, facts: Facts) => boolean>} */
const TRUE = {
  name: ({ name }, value) => name.toLocaleLowerCase().includes(value.toLocaleLowerCase()),
  type: ({ kind }, value) => kind === value,
  connections: ({ ref }, value, { degrees }) => (degrees.get(ref) ?? 0) >= Number(value),
  reports: ({ ref }, value, { weights }) => (weights.get(ref) ?? 0) >= Number(value),
  disputed: ({ ref }, _, { disputed }) => disputed.has(ref),
};

/** @param {Graph} graph @returns {Facts} */
const factsOf = (graph) => ({
  degrees: degreesOf(graph.edges), weights: weigh(graph), disputed: new Set(graph.edges.filter((edge) => edge.disputed).flatMap(({ from, to }) => [from, to])),
});

/** @param {string} text what somebody wrote for a value @param {When} when */
export const isValue = (text, when) => when === 'disputed' || (when === 'connections' || when === 'reports' ? /^[1-9]\d{0,5}$/.test(text) : text.trim() !== '');

/** How each entity looks by the rules, and how many each rule is true of. @param {Graph} graph @param {Rule[]} rules */
export function stylesOf(graph, rules) {
  const facts = factsOf(graph);
  /** @type {Map<string, Style>} */
  const styles = new Map();
  const counts = rules.map(({ when, value, look }) => {
    const met = graph.nodes.filter((node) => TRUE[when](node, value, facts));
    const style = look === 'large' || look === 'small' ? { size: look } : { tint: LOOKS.indexOf(look) + 1 };
    for (const { ref } of met) styles.set(ref, { ...styles.get(ref), ...style });
    return met.length;
  });
  return { styles, counts };
}

/** Without what rules leave out. @param {Graph} graph @param {Rule[]} rules @param {ReadonlySet<string>} kept @returns {Graph} */
export function withoutOff(graph, rules, kept) {
  const off = rules.filter((rule) => rule.off);
  if (off.length === 0) return graph;
  const facts = factsOf(graph);
  return whole({ ...graph, nodes: graph.nodes.filter((node) => kept.has(node.ref) || !off.some(({ when, value }) => TRUE[when](node, value, facts))) });
}

/** @param {State} state @param {Omit<Rule, 'off'>} rule @returns {State} */
export const addRule = (state, rule) => ({ ...state, rules: [...state.rules.filter((one) => !sameRule(one, rule)), { ...rule, off: false }].slice(0, MOST_RULES) });

/** A rule in the place of another; one that is there already is not there twice. @param {State} state @param {Rule} before @param {Omit<Rule, 'off'>} rule @returns {State} */
export const replaceRule = (state, before, rule) =>
  ({ ...state, rules: state.rules.flatMap((one) => (sameRule(one, before) ? [{ ...rule, off: before.off }] : sameRule(one, rule) ? [] : [one])) });

/** Earlier or later by one: of rules that give a colour, or a size, the last that is true wins. @param {State} state @param {Rule} rule @param {1|-1} by @returns {State} */
export function moveRule(state, rule, by) {
  const rules = [...state.rules];
  const at = rules.findIndex((one) => sameRule(one, rule));
  const other = rules[at + by];
  if (at < 0 || other === undefined) return state;
  [rules[at + by], rules[at]] = [rule, other];
  return { ...state, rules };
}

/** @param {State} state @param {Rule} rule @returns {State} */
export const removeRule = (state, rule) => ({ ...state, rules: state.rules.filter((one) => !sameRule(one, rule)) });

/** @param {State} state @param {Rule} rule @returns {State} */
export const toggleRule = (state, rule) => ({ ...state, rules: state.rules.map((one) => (sameRule(one, rule) ? { ...one, off: !one.off } : one)) });

/** @param {Omit<Rule, 'off'>} a @param {Omit<Rule, 'off'>} b */
export const sameRule = (a, b) => a.when === b.when && a.value === b.value && a.look === b.look;

const SEPARATOR = '~';

/** @param {Rule} rule */
export const writeRule = ({ when, look, off, value }) => [when, look, off ? 'off' : 'on', value].join(SEPARATOR);

/** @param {string} text @returns {Rule[]} none where it cannot be understood */
export function readRule(text) {
  const [when, look, on, ...rest] = text.split(SEPARATOR);
  const value = rest.join(SEPARATOR);
  const [known, shown] = [WHENS.find((one) => one === when), LOOKS.find((one) => one === look)];
  return known && shown && isValue(value, known) ? [{ when: known, look: shown, value, off: on === 'off' }] : [];
}
