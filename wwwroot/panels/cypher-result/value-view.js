/** @import { NodeValue, RelationshipValue, TypedValue } from '../../api/query-types.js' */
import { texts } from '../../app/texts.js';
import { el, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { folded, foldedText } from './fold.js';
import { kindOf, nameOf } from './identity.js';
import { propertiesView } from './properties-view.js';
import { isForward, labelText, literal } from './value-text.js';
import { durationText, pointText, temporalText } from './readable.js';

const ITEMS = 12;
const DRAWN = ['Node', 'Relationship', 'Path', 'Map', 'List'];

/** How each type is shown; what is not here is shown as it is written. @type {Record<string, (value: any) => Node>} */
const VIEWS = {
  Null: () => el('span', { class: 'v-null' }, 'null'),
  Boolean: (value) => el('span', { class: 'v-word' }, value ? texts.cypher.table.yes : texts.cypher.table.no),
  Integer: (value) => el('span', { class: 'v-number' }, value),
  Float: (value) => el('span', { class: 'v-number' }, value),
  String: (value) => foldedText(value, 'v-text'),
  List: (values) => listView(values),
  Map: (map) => mapView(map),
  Node: (node) => nodeView(node),
  Relationship: (relationship) => relationshipView(relationship),
  Path: (parts) => pathView(parts),
  Duration: (value) => el('span', { class: 'v-time', title: value }, durationText(value)),
  Point: (value) => el('span', { class: 'v-number', title: value }, pointText(value)),
};

const TEMPORAL = ['Date', 'Time', 'LocalTime', 'OffsetDateTime', 'ZonedDateTime', 'LocalDateTime'];

/** A value for people; whatever it holds goes in as text. @param {TypedValue} value @returns {Node} */
export function valueView({ $type, _value }) {
  if (TEMPORAL.includes($type)) return el('time', { class: 'v-time', title: _value }, temporalText(_value));
  return VIEWS[$type]?.(_value) ?? foldedText(literal({ $type, _value }), 'v-text');
}

/** @param {TypedValue[]} values */
const listView = (values) => (values.length === 0 ? el('span', { class: 'v-null' }, '[ ]') :
  el('ul', { class: 'v-list' }, ...folded(values.map((value) => el('li', {}, isPlain(value) ? foldedText(literal(value), 'v-text') : valueView(value))), ITEMS)));

/** A list within a list that holds nothing to open is written, not drawn. @param {TypedValue} value */
const isPlain = ({ $type, _value }) => $type === 'List' && _value.every((/** @type {TypedValue} */ one) => !DRAWN.includes(one.$type));

/** @param {Record<string, TypedValue>} map */
const mapView = (map) => (Object.keys(map).length === 0 ? el('span', { class: 'v-null' }, '{ }') :
  el('ul', { class: 'v-map' }, ...folded(Object.entries(map).map(([key, value]) =>
    el('li', {}, el('span', { class: 'v-key' }, name(key), ':'), ' ', valueView(value))), ITEMS)));

/** A node in one line; opened, with all it holds. @param {NodeValue} node */
function nodeView(node) {
  return unfolding('v-node', [kindMark(kindOf(node)), name(nameOf(node) ?? '', 'v-name'), el('span', { class: 'v-labels' }, labelText(node._labels) || '()')],
    () => propertiesView(node._properties, node));
}

/** @param {RelationshipValue} relationship */
function relationshipView({ _type, _properties }) {
  const label = el('span', { class: 'v-type' }, `:${_type}`);
  return Object.keys(_properties).length === 0 ? label : unfolding('v-relationship', [label], () => propertiesView(_properties, null));
}

/** A path, a step to a line. @param {TypedValue[]} parts */
function pathView(parts) {
  const legs = parts.flatMap((part, index) => {
    const step = parts[index - 1];
    if (part.$type === 'Relationship') return [];
    return [el('li', {}, ...(step ? stepView(step._value, isForward(parts, index - 1)) : []), valueView(part))];
  });
  return el('ol', { class: 'v-path' }, ...legs);
}

/** @param {RelationshipValue} relationship @param {boolean} forward */
const stepView = (relationship, forward) => [el('span', { class: 'v-step' }, forward ? '' : '← '), relationshipView(relationship), el('span', { class: 'v-step' }, forward ? '→' : '')];

/** @param {string} kind @param {Node[]} line @param {() => Node} inside made when it is opened */
function unfolding(kind, line, inside) {
  const details = el('details', { class: `v-more ${kind}` }, el('summary', {}, ...line));
  details.addEventListener('toggle', () => details.open && details.children.length === 1 && details.append(inside()));
  return details;
}
