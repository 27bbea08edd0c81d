/** @import { NodeValue, TypedValue } from '../../api/query-types.js' */
import { lookAt, START } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { toUrl } from '../../app/url.js';
import { el, iconOf, name } from '../../components/dom.js';
import { refOf } from './identity.js';
import { valueView } from './value-view.js';

/** All properties, and for a node that the explorer knows the way to it. @param {Record<string, TypedValue>} properties @param {NodeValue|null} node */
export function propertiesView(properties, node) {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  const ref = node && refOf(node);
  return el('div', { class: 'properties' },
    entries.length === 0 ? el('p', { class: 'quiet' }, texts.cypher.table.noProperties) :
      el('dl', {}, ...entries.flatMap(([key, value]) => [el('dt', {}, name(key)), el('dd', {}, valueView(value))])),
    ref && el('a', { class: 'link', href: toUrl(lookAt(START, ref)) }, iconOf('waypoints'), texts.cypher.table.open));
}
