/** @import { Drawing } from '../../app/state.js' */
import { el, iconOf } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { showDrawing } from '../../app/state.js';
import { texts } from '../../app/texts.js';

const TABS = /** @type {[Drawing, string][]} */ ([['graph', 'waypoints'], ['map', 'map']]);

/** Graph and map share a place: tabs choose which of them is seen. */
export class DrawingTabs extends Panel {
  ready() {
    this.tabs = TABS.map(([drawing, icon]) => el('button', { type: 'button', role: 'tab', id: `tab-${drawing}`, 'aria-controls': `panel-${drawing}`,
      'data-drawing': drawing, on: { click: () => this.#show(drawing), keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) } },
    iconOf(icon), el('span', {}, texts.answer[drawing])));
    this.append(el('div', { role: 'tablist', 'aria-label': texts.answer.view }, ...this.tabs));
    for (const [drawing] of TABS) {
      const panel = document.getElementById(`panel-${drawing}`);
      panel?.setAttribute('role', 'tabpanel');
      panel?.setAttribute('aria-labelledby', `tab-${drawing}`);
    }
  }

  render() {
    for (const tab of this.tabs ?? []) {
      const chosen = tab.dataset.drawing === this.state.drawing;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      document.getElementById(`panel-${tab.dataset.drawing}`)?.toggleAttribute('hidden', !chosen);
    }
  }

  /** @param {Drawing} drawing */
  #show(drawing) {
    this.app.store.go(showDrawing(this.state, drawing));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const drawing = this.state.drawing === 'graph' ? 'map' : 'graph';
    this.#show(drawing);
    this.tabs?.find((tab) => tab.dataset.drawing === drawing)?.focus();
  }
}
