/** @import { Snapshot } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { texts } from '../../app/texts.js';
import { openDialog } from './dialog.js';

const words = texts.snapshots.gallery;

/** Asks before a snapshot is taken back. @param {Snapshot} snapshot @param {{ announce: (text: string) => void, signal: AbortSignal, changed: () => void }} how */
export function confirmRevoke(snapshot, { announce, signal, changed }) {
  const notices = el('div', {});
  const run = async () => {
    try {
      await snapshots.revoke(snapshot.id, signal);
      dialog.close();
      announce(words.revoked(snapshot.title));
      changed();
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) throw error;
      notices.replaceChildren(errorNotice(error, { kept: false, retry: () => void run() }));
    }
  };
  const cancel = el('button', { type: 'button', class: 'button', on: { click: () => dialog.close() } }, words.cancel);
  const dialog = openDialog(words.revokeTitle(snapshot.title), 'small', el('p', {}, words.revokeWhy), notices,
    el('div', { class: 'freeze-foot' }, cancel, el('button', { type: 'button', class: 'button primary', on: { click: () => void run() } }, words.revoke)));
  cancel.focus();
}
