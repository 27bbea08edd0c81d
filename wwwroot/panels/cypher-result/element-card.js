/** @import { Edge, Item } from '../../api/types.js' */
/** @import { ResultGraph } from './result-graph.js' */
import { texts } from '../../app/texts.js';
import { el, iconButton, name } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { propertiesView } from './properties-view.js';
import { labelText } from './value-text.js';

/** What a node or a relationship of the drawing holds, beside the drawing. */
export class ElementCard {
  /** @param {() => void} close */
  constructor(close) {
    this.element = el('aside', { class: 'element-card', 'aria-label': texts.cypher.graph.properties, hidden: true });
    this.leave = close;
  }

  close() {
    this.element.hidden = true;
  }

  /** @param {ResultGraph} result @param {Item|null} node @param {Edge|null} edge */
  show(result, node, edge) {
    this.element.hidden = node === null && edge === null;
    const close = iconButton('x', texts.cypher.graph.close, this.leave);
    if (node) this.element.replaceChildren(el('header', {}, kindMark(node.kind), el('h3', {}, name(node.name)), close), ...nodeBody(result, node));
    if (edge) this.element.replaceChildren(el('header', {}, el('h3', { class: 'v-type' }, `:${edge.relation}`), close), ...edgeBody(result, edge));
  }
}

/** @param {ResultGraph} result @param {Item} item */
function nodeBody({ nodes }, item) {
  const node = nodes.get(item.ref);
  return node ? [el('p', { class: 'v-labels' }, labelText(node._labels)), propertiesView(node._properties, node)] : [];
}

/** @param {ResultGraph} result @param {Edge} edge */
function edgeBody({ graph, edges }, edge) {
  const nameOf = (/** @type {string} */ ref) => name(graph.nodes.find((node) => node.ref === ref)?.name ?? '');
  const words = texts.cypher.graph;
  return [el('dl', { class: 'ends' }, el('dt', {}, words.from), el('dd', {}, nameOf(edge.from)), el('dt', {}, words.to), el('dd', {}, nameOf(edge.to))),
    propertiesView(edges.get(edge.id)?._properties ?? {}, null)];
}
