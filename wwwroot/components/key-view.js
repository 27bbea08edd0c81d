import { el } from './dom.js';

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** The name of a key as it stands on the reader's keyboard: `Mod` is Command on a Mac, and Control elsewhere. @param {string} key */
export const keyName = (key) => (key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key);

/** Keys that are pressed at once, written `Mod+Z`. @param {string} chord */
export const keyView = (chord) => el('span', { class: 'chord' }, ...chord.split(/(?<=.)\+(?=.)/).map((key) => el('kbd', {}, keyName(key))));
