import { ApiError } from '../../api/client.js';
import { el } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { field } from '../snapshot/fields.js';

const words = texts.snapshots.gallery;

/** The secret with which a snapshot can be changed: asked for where the server wants it, and not before. */
export class SecretField {
  #input = el('input', { type: 'password', autocomplete: 'off', spellcheck: 'false' });

  constructor() {
    this.element = el('div', { hidden: true }, field(words.secret, this.#input, words.secretHint));
  }

  /** What was given; null where nothing was. */
  get value() {
    return this.#input.value.trim() || null;
  }

  /** Asks for it where a refusal is for the want of it. @param {Error} error */
  asks(error) {
    if (!(error instanceof ApiError) || (error.status !== 401 && error.status !== 403)) return false;
    this.element.hidden = false;
    this.#input.setAttribute('aria-invalid', String(error.status === 403));
    this.#input.focus();
    return true;
  }
}
