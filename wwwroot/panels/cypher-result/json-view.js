import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';
import { CypherPanel } from '../cypher/cypher-panel.js';
import { rowsJson } from './value-json.js';

const SHOWN = 200_000;

/** The rows as JSON text. */
export class JsonView extends CypherPanel {
  #shown = '';

  render() {
    const { run } = this.bench;
    if (this.hidden || !run || run.status === 'running') return;
    const text = rowsJson(run.fields, run.rows);
    if (text === this.#shown) return;
    this.#shown = text;
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}\n…` : text;
    this.replaceChildren(el('pre', { class: 'scroller json', tabindex: '0', role: 'region', 'aria-label': texts.cypher.views.json }, shown));
  }
}
