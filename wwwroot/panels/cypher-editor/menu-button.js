import { el, freshId, iconOf } from '../../components/dom.js';
import { anchorPopover } from '../../components/popover.js';

/**
 * A button with a list of choices below it. The list is made anew each time it opens.
 * @param {{ icon: string, label: string, items: () => Node[], empty: string, signal: AbortSignal }} parts an item is a button in the list
 * @returns {HTMLElement}
 */
export function menuButton({ icon, label, items, empty, signal }) {
  const id = freshId('menu');
  const list = el('ul', { class: 'menu-items' });
  const menu = el('div', { popover: 'auto', id, class: 'menu', role: 'dialog', 'aria-label': label }, list);
  const button = el('button', { type: 'button', class: 'button quiet-button', popovertarget: id, 'aria-haspopup': 'dialog' },
    iconOf(icon), el('span', { class: 'button-label' }, label), iconOf('chevron-down'));
  menu.addEventListener('beforetoggle', (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== 'open') return;
    const made = items();
    list.replaceChildren(...(made.length ? made.map((item) => el('li', {}, item)) : [el('li', { class: 'quiet menu-none' }, empty)]));
  }, { signal });
  menu.addEventListener('toggle', (event) => /** @type {ToggleEvent} */ (event).newState === 'open' && menu.querySelector('button')?.focus(), { signal });
  menu.addEventListener('click', (event) => /** @type {Element} */ (event.target).closest('button') && menu.hidePopover(), { signal });
  menu.addEventListener('keydown', (event) => move(menu, event), { signal });
  anchorPopover(menu, () => button.getBoundingClientRect(), signal);
  return el('span', { class: 'menu-place' }, button, menu);
}

/** @param {HTMLElement} menu @param {KeyboardEvent} event */
function move(menu, event) {
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || buttons.length === 0) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
