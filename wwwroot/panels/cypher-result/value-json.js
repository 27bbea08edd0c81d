/** @import { TypedValue } from '../../api/query-types.js' */

const STEP = '  ';

/** @type {Record<string, (value: any, indent: string) => string>} */
const WRITERS = {
  Integer: (digits) => digits,
  Float: (text) => (Number.isFinite(Number(text)) ? text : JSON.stringify(text)),
  List: (values, indent) => block('[]', values.map((/** @type {TypedValue} */ value) => json(value, indent + STEP)), indent),
  Path: (values, indent) => block('[]', values.map((/** @type {TypedValue} */ value) => json(value, indent + STEP)), indent),
  Map: (map, indent) => mapJson(map, indent),
  Node: ({ _element_id, _labels, _properties }, indent) => object({
    elementId: JSON.stringify(_element_id), labels: JSON.stringify(_labels), properties: mapJson(_properties, indent + STEP) }, indent),
  Relationship: ({ _element_id, _start_node_element_id, _end_node_element_id, _type, _properties }, indent) => object({
    elementId: JSON.stringify(_element_id), startNodeElementId: JSON.stringify(_start_node_element_id),
    endNodeElementId: JSON.stringify(_end_node_element_id), type: JSON.stringify(_type), properties: mapJson(_properties, indent + STEP) }, indent),
  Vector: ({ coordinates }) => `[${coordinates.join(', ')}]`,
};

/** A value as JSON text; every digit of an integer stays. @param {TypedValue} value @param {string} [indent] @returns {string} */
export const json = ({ $type, _value }, indent = '') => WRITERS[$type]?.(_value, indent) ?? JSON.stringify(_value);

/** Rows as a list of objects by column. @param {string[]} fields @param {TypedValue[][]} rows */
export const rowsJson = (fields, rows) => block('[]', rows.map((row) =>
  object(Object.fromEntries(fields.map((field, index) => [field, json(row[index] ?? { $type: 'Null', _value: null }, STEP + STEP)])), STEP)), '');

/** @param {Record<string, TypedValue>} map @param {string} indent */
const mapJson = (map, indent) =>
  object(Object.fromEntries(Object.entries(map).map(([key, value]) => [key, json(value, indent + STEP)])), indent);

/** @param {Record<string, string>} entries already written @param {string} indent */
const object = (entries, indent) => block('{}', Object.entries(entries).map(([key, text]) => `${JSON.stringify(key)}: ${text}`), indent);

/** @param {string} brackets @param {string[]} parts @param {string} indent */
const block = (brackets, parts, indent) =>
  (parts.length ? `${brackets[0]}\n${parts.map((part) => indent + STEP + part).join(',\n')}\n${indent}${brackets[1]}` : brackets);
