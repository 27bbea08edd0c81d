/** @import { GraphPanel } from './graph-panel.js' */

const DENSITY = 3;

/** Paper is light: before printing the page takes its light colours, and the drawing leaves a sharp copy of itself in them. @param {GraphPanel} panel */
export function watchPrinting(panel) {
  /** @type {HTMLCanvasElement|null} */
  let copy = null;
  const turn = (/** @type {boolean} */ printing) => {
    document.documentElement.toggleAttribute('data-printing', printing);
    copy?.remove();
    panel.view?.restyle();
    if (!printing || !panel.view || panel.visible.graph.nodes.length === 0) return;
    copy = panel.view.copy(DENSITY);
    copy.removeAttribute('style');
    copy.className = 'print-picture';
    panel.stage?.append(copy);
  };
  addEventListener('beforeprint', () => turn(true), { signal: panel.signal });
  addEventListener('afterprint', () => turn(false), { signal: panel.signal });
}

/** The drawing takes the colours of the page whenever these change. @param {GraphPanel} panel */
export function watchColours(panel) {
  const restyle = () => panel.view?.restyle();
  document.addEventListener('themechange', restyle, { signal: panel.signal });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', restyle, { signal: panel.signal });
}
