/** @import { State, View } from '../../app/state.js' */
import { el, iconOf } from '../../components/dom.js';
import { Panel } from '../../components/panel.js';
import { OTHER } from '../../app/model.js';
import { hasAnswer, hasDetails, showDetails } from '../../app/state.js';
import { texts } from '../../app/texts.js';

/** What a tab shows: a view, and of the drawing the graph or the map. @type {[Exclude<View, 'both'>|'map', string, Partial<State>][]} */
const TABS = [
  ['table', 'rows-3', { view: 'table' }],
  ['graph', 'waypoints', { view: 'graph', drawing: 'graph' }],
  ['timeline', 'calendar-range', { view: 'timeline' }],
  ['map', 'map', { view: 'graph', drawing: 'map' }],
];

/** Views that reports are needed for. */
const REPORTS_ONLY = ['timeline', 'map'];

/** On narrow screens: one view at a time. */
export class TabBar extends Panel {
  ready() {
    const { store } = this.app;
    const tab = (/** @type {string} */ icon, /** @type {string} */ label, /** @type {() => void} */ click) =>
      el('button', { type: 'button', on: { click } }, iconOf(icon), el('span', {}, label));
    this.tabs = TABS.map(([name, icon, shown]) => tab(icon, texts.answer[name], () => store.go(showDetails({ ...store.state, ...shown }, false))));
    this.details = tab('info', texts.answer.details, () => store.go(showDetails(store.state, !store.state.details)));
    this.append(el('nav', { 'aria-label': texts.answer.view }, ...this.tabs, this.details));
  }

  render() {
    const { view, drawing, details, selection } = this.state;
    this.hidden = !hasAnswer(this.state);
    const isOther = this.app.store.model === OTHER;
    this.tabs?.forEach((tab, index) => {
      const { view: own, drawing: drawn = drawing } = TABS[index]?.[2] ?? {};
      tab.hidden = isOther && REPORTS_ONLY.includes(TABS[index]?.[0] ?? '');
      tab.setAttribute('aria-pressed', String(own === (view === 'both' ? 'table' : view) && drawn === drawing));
    });
    this.details?.setAttribute('aria-pressed', String(details));
    this.details?.toggleAttribute('disabled', !hasDetails(selection));
  }
}
