/** @import { App } from '../../app/app.js' */
/** @import { EdgeEvidence } from '../../api/types.js' */
import { itemButton } from '../../components/chain.js';
import { el } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { texts } from '../../app/texts.js';
import { provenanceView } from './provenance-view.js';

/** What stands behind a connection. @param {App} app @param {EdgeEvidence} edge @param {(ref: string) => void} open */
export function edgeView(app, edge, open) {
  const head = [el('div', { class: 'details-title edge-title' }, el('h2', {},
    el('span', {}, kindMark(edge.from.kind), itemButton(edge.from, open)),
    el('span', { class: 'verb' }, edge.verb),
    el('span', {}, kindMark(edge.to.kind), itemButton(edge.to, open))))];
  const { known } = edge.provenance;
  const reference = edge.total === 0 && known.later + known.apart.length === 0;
  const body = reference ? [el('p', { class: 'quiet' }, texts.details.noReports)] :
    provenanceView(app, edge, { open, claims: 'several' });
  return { head, body };
}
