import { el, iconOf } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { texts } from '../../app/texts.js';

const words = texts.snapshots.made;

/**
 * A button that copies a text, which may have to be fetched. Where the browser lets no page copy, the text is shown to be copied by hand.
 * @param {string} label @param {() => Promise<string>|string} text
 * @param {{ announce: (text: string) => void, notice: HTMLElement, className: string }} how
 */
export function copyButton(label, text, { announce, notice, className }) {
  const run = async () => {
    try {
      const copied = await text();
      await toClipboard(copied, notice);
      if (!notice.hasChildNodes()) announce(words.copied(label));
      button.dataset.done = '';
      setTimeout(() => delete button.dataset.done, 2000);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notice.replaceChildren(errorNotice(error, { kept: false, retry: () => void run() }));
    }
  };
  const button = el('button', { type: 'button', class: className, on: { click: () => void run() } }, iconOf('copy'), label);
  return button;
}

/** @param {string} text @param {HTMLElement} notice */
async function toClipboard(text, notice) {
  notice.replaceChildren();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const shown = el('textarea', { readonly: true, rows: '4', 'aria-label': words.cannotCopy });
    shown.value = text;
    notice.replaceChildren(el('p', {}, words.cannotCopy), shown);
    shown.select();
  }
}
