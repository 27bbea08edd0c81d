/** @import { App } from '../../app/app.js' */
/** @import { Visible } from '../../graph/visible.js' */
import { el } from '../../components/dom.js';
import { drawEverything } from '../../app/drawn.js';
import { texts } from '../../app/texts.js';
import { HEAVY } from '../../graph/merge.js';

/** Below the drawing: that not all of it is there, that it is heavy, that there is nothing. @param {App} app @param {Visible} visible @returns {(Node|string)[]} */
export function captionOf({ store }, { graph, total, elements }) {
  const words = texts.graph;
  if (graph.nodes.length < total) {
    const all = el('button', { type: 'button', class: 'link', on: { click: () => store.go(drawEverything(store.state)) } }, words.drawAll);
    return [words.capped(graph.nodes.length, total), ' ', ...(store.state.drawAll ? [] : [all])];
  }
  return elements > HEAVY ? [words.heavy] : graph.nodes.length === 0 ? [words.empty] : [];
}
