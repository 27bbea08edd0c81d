/** @import { ReportRow, ReportsAnswer } from '../../api/types.js' */
import { chainLine, isRootUnknown, mainChain } from '../../components/chain.js';
import { el, name } from '../../components/dom.js';
import { stanceMark } from '../../components/marks.js';
import { errorNotice } from '../../components/notice.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { reportView } from './report-view.js';

/** @typedef {(ref: string) => void} Open */

/**
 * Reports, each a line that opens to the whole of it, under the claims that they are of where these are not all the same one.
 * @param {{ total: number, rows: ReportRow[] }} reports
 * @param {Open} open
 * @param {{ next?: (skip: number) => Promise<ReportsAnswer>, titled?: boolean }} [how]
 */
export function reportList({ total, rows }, open, { next, titled = true } = {}) {
  const list = new ClaimList(open, titled);
  const foot = el('div', { class: 'list-foot' });
  let shown = 0;
  const show = (/** @type {ReportRow[]} */ page) => {
    for (const row of page) list.add(row);
    shown += page.length;
    foot.replaceChildren(...(next && shown < total ? [
      el('button', { type: 'button', class: 'button', on: { click: () => void more() } }, texts.details.more(shown, total))] : []));
  };
  const more = async () => {
    try {
      show((await /** @type {NonNullable<typeof next>} */ (next)(shown)).rows);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      foot.replaceChildren(errorNotice(error, { kept: true, retry: () => void more() }));
    }
  };
  show(rows);
  return el('div', {}, list.element, foot);
}

/** Claims as headings, in the order in which their first report arrives. */
class ClaimList {
  element = el('ul', { class: 'claim-list' });
  /** @type {Map<string, HTMLElement>} */
  #lists = new Map();

  /** @param {Open} open @param {boolean} titled */
  constructor(open, titled) {
    this.open = open;
    this.titled = titled;
  }

  /** @param {ReportRow} row */
  add(row) {
    this.#listOf(row).append(reportLine(row, this.open));
  }

  /** @param {ReportRow} row */
  #listOf({ claim, evidence }) {
    const known = this.#lists.get(claim.ref);
    if (known) return known;
    const list = el('ul', { class: 'report-list' });
    this.#lists.set(claim.ref, list);
    this.element.append(el('li', {}, this.titled && el('h4', { class: 'claim' }, el('button', { type: 'button', class: 'item-link', on: { click: () => this.open(claim.ref) } }, claim.text)),
      this.titled && evidence && el('p', { class: 'quiet' }, texts.weight(evidence, null).join(' · ')), list));
    return list;
  }
}

/** @param {ReportRow} row @param {Open} open */
function reportLine(row, open) {
  const modality = texts.modality(row.modality);
  const rest = [row.figure?.text, formatSpan(row.said)].filter(Boolean).join(' · ');
  const content = el('div', { class: 'report-body' });
  return el('li', {}, el('details', { on: { toggle: (/** @type {Event} */ event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.target);
    if (details.open && !content.firstChild) content.append(...reportView(row, open));
  } } },
    el('summary', {},
      el('span', { class: 'line' }, stanceMark(row.stance),
        el('span', { class: 'strong' }, name(row.speaker.name)), ` ${texts.stances[row.stance]}${modality ? `, ${modality}` : ''}`,
        el('span', { class: 'chain' }, ...chainLine(mainChain(row)))),
      el('span', { class: 'quiet' }, rest, rest && isRootUnknown(row) ? ' · ' : '', isRootUnknown(row) && texts.table.unknownLineage)),
    content));
}
