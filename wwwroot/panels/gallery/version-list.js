/** @import { Snapshot } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { texts } from '../../app/texts.js';

const words = texts.snapshots.gallery;

/** The versions of a snapshot, read when they are asked for. @param {Snapshot} snapshot @param {AbortSignal} signal */
export function versionList(snapshot, signal) {
  const list = el('ol', { class: 'version-list', reversed: true });
  const load = async () => {
    try {
      const { versions } = await snapshots.show(snapshot.id, signal);
      list.replaceChildren(...versions.map(({ version, frozenAt, title }) => el('li', {}, el('a', { href: `/e/${snapshot.id}/v${version}` }, words.version(version, frozenAt)), title === snapshot.title ? '' : ` ${title}`)));
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) throw error;
      list.replaceChildren(el('li', {}, errorNotice(error, { kept: false, retry: () => void load() })));
    }
  };
  const details = el('details', { on: { toggle: () => details.open && void load() } }, el('summary', {}, words.versions), list);
  return details;
}
