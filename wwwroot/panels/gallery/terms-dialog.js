/** @import { Snapshot, Visibility } from '../../api/snapshots.js' */
import { snapshots } from '../../api/snapshots.js';
import { el, freshId } from '../../components/dom.js';
import { errorNotice } from '../../components/notice.js';
import { texts } from '../../app/texts.js';
import { field, selectOf } from '../snapshot/fields.js';
import { openDialog } from './dialog.js';
import { SecretField } from './secret-field.js';

const words = texts.snapshots;

/** Who may see a snapshot, until when, and who may frame it. @param {Snapshot} snapshot
 *  @param {{ announce: (text: string) => void, signal: AbortSignal, changed: () => void }} how */
export function openTerms(snapshot, { announce, signal, changed }) {
  const visibility = selectOf(Object.entries(words.visibilities));
  visibility.value = snapshot.visibility;
  const ends = el('input', { type: 'date', value: snapshot.expiresAt?.slice(0, 10) ?? '' });
  const frames = el('textarea', { rows: '3' });
  frames.value = snapshot.frames.join('\n');
  const tells = el('input', { type: 'checkbox', id: freshId('tells'), checked: snapshot.tellsDrift });
  const notices = el('div', {});
  const secret = new SecretField();
  const save = async () => {
    try {
      // The day that is named is the last one, here.
      const expiresAt = ends.value ? new Date(`${ends.value}T23:59:59`).toISOString() : null;
      await snapshots.change(snapshot.id, { visibility: /** @type {Visibility} */ (visibility.value), expiresAt, frames: frames.value.split(/\s+/).filter(Boolean), tellsDrift: tells.checked }, secret.value, signal);
      dialog.close();
      announce(words.gallery.saved(snapshot.title));
      changed();
    } catch (error) {
      if (signal.aborted || !(error instanceof Error)) throw error;
      const given = secret.value;
      if (secret.asks(error)) notices.replaceChildren(...(given ? [el('p', { class: 'field-fault' }, error.message)] : []));
      else notices.replaceChildren(errorNotice(error, { kept: false, retry: () => void save() }));
    }
  };
  const form = el('form', { class: 'freeze-fields', on: { submit: (/** @type {Event} */ event) => { event.preventDefault(); void save(); } } },
    field(words.fields.visibility, visibility), field(words.gallery.expires, ends, words.gallery.expiresHint), field(words.gallery.frames, frames, words.gallery.framesHint),
    el('p', { class: 'check' }, tells, el('label', { for: tells.id }, words.tellsDrift)), secret.element, notices,
    el('div', { class: 'freeze-foot' }, el('button', { type: 'submit', class: 'button primary' }, words.gallery.save)));
  const dialog = openDialog(words.gallery.change, 'small', form);
}
