/** @import { Item, Kind } from '../../api/types.js' */
/** @import { NodeValue, TypedValue } from '../../api/query-types.js' */
import { plainText } from './value-text.js';

/** The labels that say what a node is to a person, the first that it has decides (docs/http-api.md). @type {[string, Kind][]} */
const KINDS = [['Unit', 'unit'], ['Actor', 'actor'], ['Agreement', 'agreement'], ['Place', 'place'], ['Source', 'source'],
  ['Document', 'document'], ['Claim', 'claim'], ['Report', 'report']];

/** Properties that name a node, the best first. */
const NAMES = ['name', 'title', 'text', 'summary', 'label', 'id'];

/** @param {NodeValue} node */
const entryOf = ({ _labels }) => KINDS.find(([label]) => _labels.includes(label));

/** @param {NodeValue} node @returns {Kind} */
export const kindOf = (node) => entryOf(node)?.[1] ?? 'other';

/** The reference by which the explorer knows a node of the model; null for any other node. @param {NodeValue} node */
export function refOf(node) {
  const label = entryOf(node)?.[0] ?? (node._labels.includes('Entity') ? 'Entity' : null);
  const id = node._properties.id;
  return label !== null && id?.$type === 'String' && id._value !== '' ? `${label}:id:${id._value}` : null;
}

/** What to call a node: its name or what comes closest, or null. @param {NodeValue} node */
export function nameOf({ _properties }) {
  const isText = (/** @type {TypedValue|undefined} */ value) => value?.$type === 'String' && value._value !== '';
  const best = NAMES.map((key) => _properties[key]).find(isText) ?? Object.values(_properties).find(isText) ?? Object.values(_properties)[0];
  return best ? plainText(best) : null;
}

/** A node of a result as the drawing knows nodes: one of the model by its reference, any other by its element. @param {NodeValue} node
 *  @returns {Item} */
export const itemOf = (node) => ({
  ref: refOf(node) ?? node._element_id, name: nameOf(node) ?? (node._labels[0] ? `:${node._labels[0]}` : '()'), kind: kindOf(node), labels: node._labels,
});
