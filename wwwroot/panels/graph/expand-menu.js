import { el, name } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { anchorPopover } from '../../components/popover.js';
import { kindOf } from '../../app/facts.js';
import { texts } from '../../app/texts.js';
import { relationList } from './relation-list.js';

/** Reports and claims have nothing to expand: all that they are connected with is drawn. @param {string} ref */
const isEvidence = (ref) => ['report', 'claim'].includes(kindOf(ref));

/** The menu of an entity: its relations by type and direction with exact counts, each to be loaded into the drawing. */
export class ExpandMenu extends Panel {
  #box = new DOMRect();
  /** @type {Element|null} Where the focus returns to. */
  #origin = null;

  ready() {
    this.menu = el('div', { popover: 'auto', class: 'menu expand-menu', role: 'dialog' });
    this.append(this.menu);
    anchorPopover(this.menu, () => this.#box, this.signal);
    this.menu.addEventListener('keydown', (event) => this.#key(event), { signal: this.signal });
    this.menu.addEventListener('toggle', (event) => {
      if (/** @type {ToggleEvent} */ (event).newState === 'closed' && this.#origin instanceof HTMLElement) this.#origin.focus({ preventScroll: true });
    }, { signal: this.signal });
  }

  /** @param {string} ref @param {DOMRect} box what the menu stands beside */
  async open(ref, box) {
    const { menu } = this;
    if (!menu) return;
    this.#box = box;
    this.#origin = document.activeElement;
    const title = this.app.store.known.get(ref)?.name ?? '';
    menu.setAttribute('aria-label', texts.graph.expandTitle(title));
    const heading = el('div', { class: 'expand-head' }, el('h3', {}, name(title)), this.app.nodeActs(ref, () => menu.hidePopover()));
    if (isEvidence(ref)) {
      menu.replaceChildren(heading);
      menu.showPopover();
      return menu.querySelector('button')?.focus({ preventScroll: true });
    }
    menu.replaceChildren(heading, el('p', { class: 'quiet' }, texts.answer.loading));
    menu.showPopover();
    try {
      const { relations } = await this.app.api.relations(ref, this.signal);
      menu.replaceChildren(heading, relationList(this.app, ref, relations, () => menu.hidePopover()));
      const first = menu.querySelector('.relation:not([disabled])') ?? menu.querySelector('button');
      if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    } catch (error) {
      if (this.signal.aborted || !(error instanceof Error)) throw error;
      menu.replaceChildren(heading, errorNotice(error, { kept: false, retry: () => void this.open(ref, box) }));
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const buttons = /** @type {HTMLElement[]} */ ([...(this.menu?.querySelectorAll('.act, .relation:not([disabled])') ?? [])]);
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || buttons.length === 0) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  }
}
