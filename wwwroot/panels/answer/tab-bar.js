import { el, iconOf } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { hasAnswer, showDetails, showView } from '../../app/state.js';
import { texts } from '../../app/texts.js';

/** On narrow screens: one view at a time. */
export class TabBar extends Panel {
  ready() {
    const { store } = this.app;
    const tab = (/** @type {string} */ icon, /** @type {string} */ label, /** @type {() => void} */ click) =>
      el('button', { type: 'button', on: { click } }, iconOf(icon), el('span', {}, label));
    this.table = tab('rows-3', texts.answer.table, () => store.go(showDetails(showView(store.state, 'table'), false)));
    this.graph = tab('waypoints', texts.answer.graph, () => store.go(showDetails(showView(store.state, 'graph'), false)));
    this.details = tab('info', texts.answer.details, () => store.go(showDetails(store.state, !store.state.details)));
    this.append(el('nav', { 'aria-label': texts.answer.view }, this.table, this.graph, this.details));
  }

  render() {
    const { view, details, selection } = this.state;
    this.hidden = !hasAnswer(this.state);
    this.table?.setAttribute('aria-pressed', String(view !== 'graph'));
    this.graph?.setAttribute('aria-pressed', String(view === 'graph'));
    this.details?.setAttribute('aria-pressed', String(details));
    this.details?.toggleAttribute('disabled', selection === null);
  }
}
