/** @import { GraphPanel } from './graph-panel.js' */
/** @import { Layout } from '../../app/drawn.js' */
import { el, freshId, iconOf } from '../../components/dom.js';
import { anchorPopover } from '../../components/popover.js';
import { arrangeBy, LAYOUTS } from '../../app/drawn.js';
import { texts } from '../../app/texts.js';

const words = texts.arranging;

/** How the drawing is arranged: five ways, each said in a few words. The one that is taken arranges anew. */
export class ArrangeMenu {
  /** @param {GraphPanel} panel */
  constructor(panel) {
    this.panel = panel;
    const id = freshId('arrange');
    this.button = el('button', { type: 'button', class: 'icon-button', popovertarget: id, 'data-tool': 'arrange', title: words.label, 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      iconOf('shapes'), el('span', {}, words.label));
    this.menu = el('div', { popover: 'auto', id, class: 'menu arrange-menu', role: 'dialog', 'aria-label': words.label });
    anchorPopover(this.menu, () => this.button.getBoundingClientRect(), panel.signal);
    this.menu.addEventListener('toggle', (event) => this.#toggled(/** @type {ToggleEvent} */ (event)), { signal: panel.signal });
    this.menu.addEventListener('keydown', (event) => this.#move(event), { signal: panel.signal });
  }

  open() {
    this.menu.showPopover();
  }

  /** @param {ToggleEvent} event */
  #toggled({ newState }) {
    this.button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState !== 'open') return;
    const { layout } = this.panel.state;
    this.menu.replaceChildren(el('ul', {}, ...LAYOUTS.map((one) => el('li', {}, this.#way(one, one === layout)))));
    /** @type {HTMLElement|null} */ (this.menu.querySelector('[aria-current]'))?.focus({ preventScroll: true });
  }

  /** @param {Layout} layout @param {boolean} current */
  #way(layout, current) {
    const [name, text] = words.layouts[layout];
    return el('button', { type: 'button', class: 'taking-form', 'aria-current': current ? 'true' : null, on: { click: () => {
      this.menu.hidePopover();
      if (current) void this.panel.arrange();
      else this.panel.app.store.go(arrangeBy(this.panel.state, layout));
      this.panel.app.announce(words.arranged(name));
    } } }, el('strong', {}, name), el('span', { class: 'quiet' }, text));
  }

  /** @param {KeyboardEvent} event */
  #move(event) {
    const ways = /** @type {HTMLElement[]} */ ([...this.menu.querySelectorAll('button')]);
    const at = ways.findIndex((way) => way === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ways.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    ways[(to + ways.length) % ways.length]?.focus();
  }
}
