/** @import { GraphPanel } from './graph-panel.js' */
import { select } from '../../app/state.js';
import { selectionOf } from '../../app/linking.js';
import { endsOf } from '../../app/picture.js';
import { GraphView } from '../../graph/cytoscape-view.js';
import { isGroup } from '../../graph/folding.js';

/** @param {string} edge */
const evidenceEnd = (edge) => (endsOf(edge).relation === 'contains' ? endsOf(edge).to : endsOf(edge).from);

/** The drawing of a panel, and what a pointer in it leads to. @param {GraphPanel} panel */
export async function openView(panel) {
  const view = await GraphView.create(/** @type {HTMLElement} */ (panel.canvas));
  const { store } = panel.app;
  const choose = (/** @type {import('../../app/state.js').Selection} */ selection) => store.go(select(store.state, selection, true));
  const on = (/** @type {string} */ type, /** @type {(detail: any) => void} */ act) => view.addEventListener(type, (event) => act(/** @type {CustomEvent} */ (event).detail));
  on('node', (id) => (isGroup(id) ? panel.acts?.group([id]) : choose(selectionOf(id))));
  // A line of the evidence stands for a report, or for what its claim names.
  on('edge', (id) => choose(store.state.level === 'evidence' ? selectionOf(evidenceEnd(id)) : { what: 'edge', id }));
  on('ground', () => store.go(select(store.state, null)));
  on('menu', (id) => panel.expandMenu(id));
  on('moved', (id) => panel.acts?.moved(id));
  on('pick', (id) => panel.acts?.pick(id));
  on('box', (ids) => panel.acts?.pickAll(ids.split(' '), true));
  on('busy', (nodes) => panel.busy?.show(nodes));
  return view;
}
