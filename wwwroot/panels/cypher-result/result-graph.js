/** @import { Graph } from '../../api/types.js' */
/** @import { NodeValue, RelationshipValue, TypedValue } from '../../api/query-types.js' */
import { itemOf } from './identity.js';

/**
 * The nodes and relationships of a result, each once however often it comes: `nodes` by the drawing's ids, `edges` by element.
 * `loose` are relationships without both their nodes in the result.
 * @typedef {{ graph: Graph, nodes: Map<string, NodeValue>, edges: Map<string, RelationshipValue>, loose: number }} ResultGraph
 */

/** @param {TypedValue[][]} rows @returns {ResultGraph} */
export function graphOf(rows) {
  /** @type {Map<string, NodeValue>} */
  const byElement = new Map();
  /** @type {Map<string, RelationshipValue>} */
  const relationships = new Map();
  for (const row of rows) for (const value of row) gather(value, byElement, relationships);
  const items = new Map([...byElement].map(([element, node]) => [element, itemOf(node)]));
  const edges = [...relationships.values()].flatMap((relationship) => {
    const [from, to] = [items.get(relationship._start_node_element_id), items.get(relationship._end_node_element_id)];
    return from && to ? [edgeOf(relationship, from.ref, to.ref)] : [];
  });
  const nodes = new Map([...byElement].map(([element, node]) => [items.get(element)?.ref ?? element, node]));
  return {
    graph: { nodes: [...new Map([...items.values()].map((item) => [item.ref, item])).values()], edges },
    nodes, edges: relationships, loose: relationships.size - edges.length,
  };
}

/** @param {RelationshipValue} relationship @param {string} from @param {string} to @returns {import('../../api/types.js').Edge} */
const edgeOf = ({ _element_id, _type }, from, to) => ({
  id: _element_id, from, to, relation: _type, verb: _type, reports: 1, independentOrigins: 0, denied: 0, disputed: false,
});

/** @param {TypedValue} value @param {Map<string, NodeValue>} nodes @param {Map<string, RelationshipValue>} relationships */
function gather({ $type, _value }, nodes, relationships) {
  if ($type === 'Node') nodes.set(_value._element_id, _value);
  else if ($type === 'Relationship') relationships.set(_value._element_id, _value);
  else if ($type === 'List' || $type === 'Path') for (const one of _value) gather(one, nodes, relationships);
  else if ($type === 'Map') for (const one of Object.values(_value)) gather(one, nodes, relationships);
}
