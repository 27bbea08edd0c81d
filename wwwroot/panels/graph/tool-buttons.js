/** @import { GraphPanel } from './graph-panel.js' */
/** @import { Tool } from '../../app/tools.js' */
import { el, iconButton, iconOf } from '../../components/dom.js';
import { OTHER } from '../../app/model.js';
import { openTool } from '../../app/tools.js';
import { texts } from '../../app/texts.js';

/** What can be asked of the drawing: a path, a measure, how it is arranged, what a line goes around. @param {GraphPanel} panel */
export function toolButtons(panel) {
  const button = (/** @type {Tool} */ tool, /** @type {string} */ icon, /** @type {string} */ label) =>
    el('button', { type: 'button', class: 'icon-button', 'data-tool': tool, title: label, on: { click: () => panel.app.store.go(openTool(panel.state, panel.state.tool === tool ? null : tool)) } },
      iconOf(icon), el('span', {}, label));
  const asking = [button('paths', 'route', texts.paths.title), button('analysis', 'chart-network', texts.analysis.open)];
  const evidence = el('button', { type: 'button', class: 'icon-button', 'data-tool': 'evidence', title: texts.evidenceView.title, on: { click: () => panel.turn() } },
    iconOf('list-tree'), el('span', {}, texts.evidenceView.act));
  const follow = () => {
    evidence.hidden = panel.app.store.model === OTHER;
    evidence.setAttribute('aria-pressed', String(panel.state.level === 'evidence'));
    asking.forEach((one) => one.setAttribute('aria-pressed', String(one.dataset.tool === panel.state.tool)));
  };
  panel.app.store.addEventListener('picture', follow, { signal: panel.signal });
  panel.app.store.addEventListener('state', follow, { signal: panel.signal });
  follow();
  return el('div', { class: 'graph-tools doing', role: 'group', 'aria-label': texts.analysis.title },
    evidence, ...asking, panel.arranging?.button ?? '', panel.arranging?.menu ?? '', panel.lasso?.button ?? '');
}

/** Nearer, farther, all of it. @param {GraphPanel} panel */
export const zoomButtons = (panel) => el('div', { class: 'graph-tools', role: 'group', 'aria-label': texts.answer.graph },
  iconButton('plus', texts.graph.zoomIn, () => panel.view?.viewport.zoom(1.3)),
  iconButton('minus', texts.graph.zoomOut, () => panel.view?.viewport.zoom(1 / 1.3)),
  iconButton('maximize', texts.graph.fit, () => panel.view?.viewport.fit(true)));
