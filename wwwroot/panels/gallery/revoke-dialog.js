/** @import { Snapshot } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { openConfirm } from './confirm-dialog.js';

const words = texts.snapshots.gallery;

/** Asks before a snapshot is taken back. @param {Snapshot} snapshot @param {{ announce: (text: string) => void, signal: AbortSignal, changed: () => void }} how */
export function confirmRevoke(snapshot, { announce, signal, changed }) {
  openConfirm(words.revokeTitle(snapshot.title), words.revokeWhy.map((sentence) => el('p', {}, sentence)), {
    act: words.revoke, acting: words.revoking, signal, run: (secret) => snapshots.revoke(snapshot.id, secret, signal),
    done: () => { announce(words.revoked(snapshot.title)); changed(); },
  });
}
