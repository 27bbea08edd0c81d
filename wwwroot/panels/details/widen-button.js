import { iconButton, iconOf } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

const KEY = 'details-wide';

/** A button that gives a panel more room, for drawings and charts; the choice is remembered. @param {HTMLElement} panel */
export function widenButton(panel) {
  const button = iconButton('chevron-left', '', () => show(!panel.classList.contains('wide')), { class: 'widen' });
  const show = (/** @type {boolean} */ wide) => {
    const label = wide ? texts.provenance.narrow : texts.provenance.widen;
    panel.classList.toggle('wide', wide);
    button.replaceChildren(iconOf(wide ? 'chevron-right' : 'chevron-left'));
    button.setAttribute('aria-label', label);
    button.setAttribute('title', label);
    localStorage.setItem(KEY, wide ? 'yes' : 'no');
  };
  show(localStorage.getItem(KEY) === 'yes');
  return button;
}
