/** @import { Item, Kind, LabelKind } from '../../api/types.js' */
/** @import { NodeValue, TypedValue } from '../../api/query-types.js' */
import { kindOfLabels } from '../../graph/kinds.js';
import { plainText } from './value-text.js';

/** The labels that say what a node is to a person, the first that it has decides (docs/http-api.md). @type {[string, Kind][]} */
const KINDS = [['Unit', 'unit'], ['Actor', 'actor'], ['Agreement', 'agreement'], ['Place', 'place'], ['Source', 'source'],
  ['Document', 'document'], ['Claim', 'claim'], ['Report', 'report']];

/** Properties that name a node, the best first. */
const NAMES = ['name', 'title', 'text', 'summary', 'label', 'id'];

/** @type {LabelKind[]} Labels of another model; none where the graph follows that of claims and reports. */
let others = [];

/** How nodes of a graph of another model are called and referred to. @param {LabelKind[]} labels */
export function learnLabels(labels) {
  others = [...labels].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {NodeValue} node */
const entryOf = ({ _labels }) => KINDS.find(([label]) => _labels.includes(label));

/** @param {NodeValue} node @returns {Kind} */
export const kindOf = (node) => (others.length ? kindOfLabels(node._labels) : entryOf(node)?.[1] ?? 'other');

/** The reference by which the explorer knows a node; null for one that has no lasting one. @param {NodeValue} node */
export function refOf(node) {
  if (others.length) return refByKey(node);
  const label = entryOf(node)?.[0] ?? (node._labels.includes('Entity') ? 'Entity' : null);
  const id = node._properties.id;
  return label !== null && id?.$type === 'String' && id._value !== '' ? `${label}:id:${id._value}` : null;
}

/** Texts and whole numbers that a constraint makes unique refer to a node of another model (docs/other-graphs.md). @param {NodeValue} node */
function refByKey({ _labels, _properties }) {
  for (const { name, keys, properties } of others.filter((label) => _labels.includes(label.name))) {
    for (const [key = ''] of keys.filter((one) => one.length === 1).toSorted()) {
      const value = _properties[key];
      const types = properties.find((property) => property.name === key)?.types.join();
      if (value && types === value.$type.toUpperCase() && KEYED.includes(types) && value._value !== '') return [name, key].map(escaped).concat(String(value._value)).join(':');
    }
  }
  return null;
}

const KEYED = ['STRING', 'INTEGER'];

/** @param {string} part */
const escaped = (part) => part.replaceAll('%', '%25').replaceAll(':', '%3A');

/** What to call a node: its name or what comes closest, or null. @param {NodeValue} node */
export function nameOf({ _labels, _properties }) {
  const isText = (/** @type {TypedValue|undefined} */ value) => value?.$type === 'String' && value._value !== '';
  const groups = others.filter((label) => _labels.includes(label.name)).flatMap(({ namedBy }) => namedBy);
  const group = groups.find((keys) => keys.every((key) => _properties[key] !== undefined));
  if (group) return group.map((key) => plainText(/** @type {TypedValue} */ (_properties[key]))).join(' ');
  const best = NAMES.map((key) => _properties[key]).find(isText) ?? Object.values(_properties).find(isText) ?? Object.values(_properties)[0];
  return best ? plainText(best) : null;
}

/** A node of a result as the drawing knows nodes: one of the model by its reference, any other by its element. @param {NodeValue} node
 *  @returns {Item} */
export const itemOf = (node) => ({
  ref: refOf(node) ?? node._element_id, name: nameOf(node) ?? (node._labels[0] ? `:${node._labels[0]}` : '()'), kind: kindOf(node), labels: node._labels,
});
