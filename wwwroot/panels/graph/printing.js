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
