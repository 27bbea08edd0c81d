import { el } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { texts } from '../../app/texts.js';
import { openDialog } from './dialog.js';
import { SecretField } from './secret-field.js';

const words = texts.snapshots.gallery;

/**
 * Asks before something is done that cannot be undone.
 * @param {string} title
 * @param {Node[]} content what will be lost
 * @param {{ act: string, acting: string, run: (secret: string|null) => Promise<void>, done: () => void, signal: AbortSignal }} how what the button says, and does
 */
export function openConfirm(title, content, { act, acting, run, done, signal }) {
  const notices = el('div', { role: 'status' });
  const secret = new SecretField();
  const submit = async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    say(true);
    notices.replaceChildren();
    try {
      await run(secret.value);
      dialog.close();
      done();
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) throw error;
      const given = secret.value;
      if (secret.asks(error)) notices.replaceChildren(...(given ? [el('p', { class: 'field-fault' }, error.message)] : []));
      else notices.replaceChildren(errorNotice(error, { kept: false, retry: () => void submit() }));
    } finally {
      say(false);
    }
  };
  const button = el('button', { type: 'submit', class: 'button primary' }, act);
  const say = (/** @type {boolean} */ busy) => {
    button.setAttribute('aria-disabled', String(busy));
    button.replaceChildren(busy ? acting : act);
  };
  const cancel = el('button', { type: 'button', class: 'button', on: { click: () => dialog.close() } }, words.cancel);
  const dialog = openDialog(title, 'small', el('form', { class: 'confirm', on: { submit: (/** @type {Event} */ event) => { event.preventDefault(); void submit(); } } },
    ...content, secret.element, notices, el('div', { class: 'freeze-foot' }, cancel, button)));
  cancel.focus();
}
