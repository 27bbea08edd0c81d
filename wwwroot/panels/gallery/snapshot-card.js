/** @import { Snapshot } from '../../api/snapshots.js' */
import { el, freshId, name } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { confirmDelete } from './delete-dialog.js';
import { confirmRevoke } from './revoke-dialog.js';
import { openDrift } from './drift-dialog.js';
import { openTerms } from './terms-dialog.js';
import { openWays } from './ways-dialog.js';
import { DriftBadge } from './drift-badge.js';
import { versionList } from './version-list.js';

const words = texts.snapshots.gallery;

/**
 * A snapshot of the gallery: what it shows, where it stands, whether the graph still says so, and what can be done with it.
 */
export class SnapshotCard {
  /** @param {Snapshot} snapshot @param {{ announce: (text: string) => void, signal: AbortSignal, changed: () => void }} how */
  constructor(snapshot, how) {
    this.snapshot = snapshot;
    this.key = keyOf(snapshot);
    const heading = freshId('snapshot');
    const isOpen = snapshot.state === 'open';
    const path = `/e/${snapshot.id}/v${snapshot.version}`;
    const badge = isOpen ? new DriftBadge(snapshot, () => openDrift(snapshot, how.signal), how.signal) : null;
    this.element = el('li', { class: 'snapshot-card', 'data-state': snapshot.state, 'data-kind': snapshot.kind },
      isOpen && el('a', { class: 'thumbnail', href: `/e/${snapshot.id}`, tabindex: '-1', 'aria-hidden': 'true' }, el('img', { src: `${path}.svg?width=640&bare=yes`, alt: '', loading: 'lazy' })),
      el('div', { class: 'card-text' },
        el('h2', { id: heading }, isOpen ? el('a', { href: `/e/${snapshot.id}` }, name(snapshot.title)) : name(snapshot.title)),
        el('p', { class: 'quiet' }, words.line(texts.snapshots.kinds[snapshot.kind], snapshot.version, snapshot.frozenAt, snapshot.author)),
        el('p', { class: 'card-marks' }, ...this.#marks(), badge?.element ?? ''),
        snapshot.hosts[0] ? el('p', { class: 'quiet' }, words.host(snapshot.hosts[0])) : '',
        isOpen || snapshot.version > 1 ? versionList(snapshot, how.signal) : '',
        el('div', { class: 'card-acts', role: 'group', 'aria-labelledby': heading },
          isOpen && act(words.embed, () => openWays(snapshot, how)), isOpen && act(words.compare, () => openDrift(snapshot, how.signal)),
          snapshot.state !== 'revoked' && act(words.change, () => openTerms(snapshot, how)), snapshot.state !== 'revoked' && act(words.revoke, () => confirmRevoke(snapshot, how)),
          act(words.delete, () => confirmDelete(snapshot, how)))));
  }

  /** To what it is called, or to the first thing that can be done with it. */
  focus() {
    /** @type {HTMLElement|null} */ (this.element.querySelector('h2 a, .card-acts button'))?.focus();
  }

  #marks() {
    const { state, visibility } = this.snapshot;
    return [words.states[state], words.visibilities[visibility]].filter(Boolean).map((mark) => el('span', { class: 'tag' }, mark));
  }
}

/** The same for what would look the same. @param {Snapshot} snapshot */
export const keyOf = (snapshot) => JSON.stringify(snapshot);

/** @param {string} label @param {() => void} click */
const act = (label, click) => el('button', { type: 'button', class: 'link', on: { click } }, label);
