/** @import { Difference, Drift, Snapshot } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { texts } from '../../app/texts.js';
import { pictureOf } from '../snapshot/picture.js';
import { openDialog } from './dialog.js';

const words = texts.snapshots.drift;
const GROUPS = /** @type {const} */ (['retracted', 'removed', 'changed', 'added']);

/** A snapshot beside the same figure of today, and what is different. @param {Snapshot} snapshot @param {AbortSignal} signal */
export function openDrift(snapshot, signal) {
  const content = el('div', { class: 'drift-view', 'aria-busy': 'true' }, el('p', { class: 'quiet', role: 'status' }, words.checking));
  openDialog(words.heading(snapshot.title), '', content);
  const load = async () => {
    try {
      content.replaceChildren(...driftView(snapshot, await snapshots.drift(snapshot.id, signal)));
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) throw error;
      content.replaceChildren(errorNotice(error, { kept: false, retry: () => void load() }));
    } finally {
      content.removeAttribute('aria-busy');
    }
  };
  void load();
}

/** @param {Snapshot} snapshot @param {Drift} drift */
function driftView(snapshot, drift) {
  if (!drift.comparable) return [el('p', {}, words.incomparable), el('p', { class: 'quiet' }, drift.why ?? '')];
  return [
    el('div', { class: 'drift-pictures' },
      el('figure', {}, el('figcaption', {}, words.then), el('img', { src: `/e/${snapshot.id}/v${drift.version}.svg?width=960&bare=yes`, alt: words.then })),
      el('figure', {}, el('figcaption', {}, words.now), pictureOf(drift.picture ?? '', words.now))),
    ...(drift.same ? [el('p', { role: 'status' }, words.nothing)] : GROUPS.flatMap((group) => groupView(words.groups[group], drift[group]))),
  ];
}

/** @param {string} title @param {Difference[]} differences */
function groupView(title, differences) {
  if (differences.length === 0) return [];
  return [el('section', {}, el('h3', {}, `${title} (${differences.length})`), el('ul', { class: 'differences' }, ...differences.map(({ name, before, now }) => el('li', {},
    el('bdi', {}, name), before ? el('p', { class: 'quiet' }, el('del', {}, before), ' ', el('ins', {}, now ?? '')) : ''))))];
}
