import { ApiError } from '../../api/client.js';
import { snapshots } from '../../api/snapshots.js';
import { el, name } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { section } from './section.js';

/**
 * The figures in reports that rest on something, e.g. on a report that was taken back. Nothing where there are none.
 * @param {string} ref of an entity, a claim or a report
 * @param {AbortSignal} signal
 * @returns {Promise<Node[]>}
 */
export async function usedIn(ref, signal) {
  const words = texts.snapshots.usedIn;
  const items = await snapshots.using(ref, signal).catch((error) => {
    if (signal.aborted || error instanceof ApiError) return null;
    throw error;
  });
  if (signal.aborted || items?.length === 0) return [];
  if (!items) return [section(words.title, el('p', { class: 'quiet' }, words.failed))];
  return [section(words.title, el('ul', { class: 'used-in' }, ...items.map(({ title, version, address }) =>
    el('li', {}, el('a', { class: 'link', href: new URL(address).pathname, target: '_blank', rel: 'noopener' }, name(title)), el('span', { class: 'quiet' }, ` ${words.version(version)}`)))))];
}
