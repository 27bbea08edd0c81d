/** @import { KeyGroup } from '../../app/words/keys.js' */
/** @import { About } from '../../api/types.js' */
import { ApiError } from '../../api/client.js';
import { texts } from '../../app/texts.js';
import { el, iconButton } from '../../components/dom.js';
import { keyView } from '../../components/key-view.js';
import { Panel } from '../../components/panel.js';

/** Every key of the page, where the graph is kept, and who may change it. */
export class HelpDialog extends Panel {
  /** @returns {KeyGroup[]} */
  get groups() {
    return texts.help.explore;
  }

  ready() {
    const words = texts.help;
    this.store = el('p', { class: 'quiet' });
    this.dialog = el('dialog', { class: 'help', 'aria-labelledby': 'help-title', closedby: 'any' },
      el('header', {}, el('h2', { id: 'help-title' }, words.title), iconButton('x', words.close, () => this.dialog?.close())),
      el('div', { class: 'help-content', tabindex: '0', role: 'group', 'aria-labelledby': 'help-title' },
        el('div', { class: 'help-groups' }, ...this.groups.map(groupView)), this.store));
    this.append(iconButton('circle-question-mark', words.open, () => void this.#open()), this.dialog);
    this.addEventListener('open', () => void this.#open(), { signal: this.signal });
  }

  async #open() {
    this.dialog?.showModal();
    try {
      this.store?.replaceChildren(sentences(await this.app.api.about(this.signal)));
    } catch (error) {
      // The keys help without it; whatever asks the store next says why it does not answer.
      if (!(error instanceof ApiError) && !this.signal.aborted) throw error;
    }
  }
}

/** @param {About} about */
const sentences = ({ store, version }) =>
  [store.sentence, ...(store.readOnly ? [] : [texts.help.singleUser]), `${texts.help.version} ${version}.`].join(' ');

/** @param {KeyGroup} group */
const groupView = ({ where, keys }) => el('section', {}, el('h3', {}, where),
  el('dl', {}, ...keys.flatMap(([chords, meaning]) => [el('dt', {}, ...chords.map(keyView)), el('dd', {}, meaning)])));
