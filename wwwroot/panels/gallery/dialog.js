import { el, freshId, iconButton } from '../../components/dom.js';
import { texts } from '../../app/texts.js';

/** A dialog that is gone once it is closed; the focus goes back to what opened it. @param {string} title @param {string} className @param {...Node} content */
export function openDialog(title, className, ...content) {
  const id = freshId('dialog');
  const dialog = el('dialog', { class: `snapshot-dialog ${className}`, 'aria-labelledby': id, closedby: 'any' },
    el('header', {}, el('h2', { id }, title), iconButton('x', texts.snapshots.close, () => dialog.close())), el('div', { class: 'snapshot-content', tabindex: '0', role: 'group', 'aria-labelledby': id }, ...content));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
