/** @import { EdgeEvidence } from '../../api/types.js' */
import { itemButton } from '../../components/chain.js';
import { el } from '../../components/dom.js';
import { kindMark } from '../../components/marks.js';
import { texts } from '../../app/texts.js';
import { section } from './entity-view.js';
import { evidenceView } from './evidence-view.js';
import { reportList } from './report-list.js';

/** What stands behind a connection. @param {EdgeEvidence} edge @param {(ref: string) => void} open */
export function edgeView(edge, open) {
  const head = [el('div', { class: 'details-title edge-title' }, el('h2', {},
    el('span', {}, kindMark(edge.from.kind), itemButton(edge.from, open)),
    el('span', { class: 'verb' }, edge.verb),
    el('span', {}, kindMark(edge.to.kind), itemButton(edge.to, open))))];
  const body = edge.total === 0 ? [el('p', { class: 'quiet' }, texts.details.noReports)] : [
    section(texts.details.evidence, evidenceView(edge.evidence, open)),
    section(texts.details.reports, reportList(edge, open)),
  ];
  return { head, body };
}
