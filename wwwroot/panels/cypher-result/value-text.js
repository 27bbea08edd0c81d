/** @import { NodeValue, RelationshipValue, TypedValue } from '../../api/query-types.js' */

/** How each type is written; what is not here is written as it comes. @type {Record<string, (value: any) => string>} */
const WRITERS = {
  Null: () => 'null',
  String: (value) => JSON.stringify(value),
  List: (values) => `[${values.map(literal).join(', ')}]`,
  Map: (map) => mapText(map),
  Node: (node) => nodeText(node),
  Relationship: (relationship) => relationshipText(relationship),
  Path: (parts) => pathText(parts),
  Vector: ({ coordinates }) => `[${coordinates.join(', ')}]`,
};

/** A value as it is written in Cypher, or close to it. @param {TypedValue} value @returns {string} */
export const literal = ({ $type, _value }) => WRITERS[$type]?.(_value) ?? String(_value);

/** A value as text for a cell: a string without quotes. @param {TypedValue} value */
export const plainText = (value) => (value.$type === 'String' ? String(value._value) : literal(value));

/** @param {Record<string, TypedValue>} map */
const mapText = (map) => `{${Object.entries(map).map(([key, value]) => `${name(key)}: ${literal(value)}`).join(', ')}}`;

/** @param {Record<string, TypedValue>} properties */
const tail = (properties) => (Object.keys(properties).length ? ` ${mapText(properties)}` : '');

/** @param {NodeValue} node */
export const nodeText = ({ _labels, _properties }) => `(${labelText(_labels)}${tail(_properties)})`;

/** @param {string[]} labels */
export const labelText = (labels) => labels.map((label) => `:${name(label)}`).join('');

/** @param {RelationshipValue} relationship */
export const relationshipText = ({ _type, _properties }) => `[:${name(_type)}${tail(_properties)}]`;

/** @param {TypedValue[]} parts node, relationship, node … */
const pathText = (parts) => parts.map((part, index) => {
  if (part.$type !== 'Relationship') return literal(part);
  return isForward(parts, index) ? `-${literal(part)}->` : `<-${literal(part)}-`;
}).join('');

/** Whether a relationship of a path is stored in the path's own direction. @param {TypedValue[]} parts @param {number} index */
export const isForward = (parts, index) => parts[index]?._value._start_node_element_id === parts[index - 1]?._value._element_id;

/** A name as it must be written: in backticks unless it is plain. @param {string} text */
export const name = (text) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) ? text : `\`${text.replaceAll('`', '``')}\``);
