/** @import { GraphPanel } from './graph-panel.js' */
import { select } from '../../app/state.js';
import { GraphView } from '../../graph/cytoscape-view.js';
import { isGroup } from '../../graph/folding.js';

/** The drawing of a panel, and what a pointer in it leads to. @param {GraphPanel} panel */
export async function openView(panel) {
  const view = await GraphView.create(/** @type {HTMLElement} */ (panel.canvas));
  const { store } = panel.app;
  const choose = (/** @type {'node'|'edge'} */ what, /** @type {string} */ id) => store.go(select(store.state, { what, id }, true));
  const on = (/** @type {string} */ type, /** @type {(detail: any) => void} */ act) => view.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail));
  on('node', (id) => (isGroup(id) ? panel.acts?.group([id]) : choose('node', id)));
  on('edge', (id) => choose('edge', id));
  on('ground', () => store.go(select(store.state, null)));
  on('menu', (id) => panel.expandMenu(id));
  on('moved', (id) => panel.acts?.moved(id));
  on('pick', (id) => panel.acts?.pick(id));
  on('box', (ids) => panel.acts?.pickAll(ids.split(' '), true));
  on('busy', (nodes) => panel.busy?.show(nodes));
  return view;
}
