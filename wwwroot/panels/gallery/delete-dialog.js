/** @import { Snapshot } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { openConfirm } from './confirm-dialog.js';

const words = texts.snapshots.gallery;
const MOST_HOSTS = 3;

/** Asks before a snapshot is deleted for good, and says what is lost. @param {Snapshot} snapshot @param {{ announce: (text: string) => void, signal: AbortSignal, changed: () => void }} how */
export function confirmDelete(snapshot, { announce, signal, changed }) {
  const content = [el('p', {}, words.deleteWhat(snapshot.version)), ...embeddedOn(snapshot), el('p', {}, words.deleteStays), el('p', {}, el('strong', {}, words.deleteWhy))];
  openConfirm(words.deleteTitle(snapshot.title), content, {
    act: words.deleteForGood, acting: words.deleting, signal, run: (secret) => snapshots.delete(snapshot.id, secret, signal),
    done: () => { announce(words.deleted(snapshot.title)); changed(); },
  });
}

/** @param {Snapshot} snapshot */
function embeddedOn({ hosts, state }) {
  if (hosts.length === 0) return state === 'open' ? [el('p', {}, words.deleteNowhere)] : [];
  return [el('p', {}, words.deleteEmbedded), el('ul', { class: 'differences' }, ...hosts.slice(0, MOST_HOSTS).map((host) => el('li', {}, words.hostLine(host))),
    hosts.length > MOST_HOSTS && el('li', {}, words.moreHosts(hosts.length - MOST_HOSTS)))];
}
