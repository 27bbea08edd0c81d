import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { START } from '../../app/state.js';
import { texts } from '../../app/texts.js';

const words = texts.saving;

/** Which saved view is open: its name and caption, what of it is gone from the graph, and why it could not be opened. */
export class ViewBar extends Panel {
  ready() {
    this.setAttribute('aria-live', 'polite');
    this.app.saved.addEventListener('saved', () => this.#show(), { signal: this.signal });
    this.#show();
  }

  #show() {
    const { saved, store } = this.app;
    this.hidden = store.state.saved === null;
    if (this.hidden) return this.replaceChildren();
    if (saved.error) {
      return this.replaceChildren(errorNotice(saved.error, { kept: false, retry: () => saved.retry() }),
        el('button', { type: 'button', class: 'link', on: { click: () => store.go(START) } }, words.toStart));
    }
    if (saved.view === null) return this.replaceChildren(el('p', { class: 'quiet' }, words.opening));
    const { view } = saved;
    this.replaceChildren(
      el('div', { class: 'view-line' }, iconOf('bookmark'), el('span', { class: 'visually-hidden' }, words.view), name(view.name, 'strong'), name(view.caption, 'view-caption'),
        iconButton('x', words.leave, () => store.go({ ...store.state, saved: null }))),
      view.gone.length ? el('div', { class: 'view-gone' }, iconOf('triangle-alert'), el('p', {}, words.gone(view.gone.length), ' ',
        ...view.gone.flatMap((item, at) => [at ? ', ' : '', name(item.name)]))) : '');
  }
}
