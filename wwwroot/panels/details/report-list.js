/** @import { ReportRow, ReportsAnswer } from '../../api/types.js' */
import { chainLine, mainChain } from '../../components/chain.js';
import { el, name } from '../../components/dom.js';
import { stanceMark } from '../../components/marks.js';
import { errorNotice } from '../../components/notice.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { reportView } from './report-view.js';

/**
 * Reports, each a line that opens to the whole of it.
 * @param {{ total: number, rows: ReportRow[] }} reports
 * @param {(ref: string) => void} open
 * @param {(skip: number) => Promise<ReportsAnswer>} [next]
 */
export function reportList({ total, rows }, open, next) {
  const list = el('ul', { class: 'report-list' }, ...rows.map((row) => reportLine(row, open)));
  const foot = el('div', { class: 'list-foot' });
  let shown = rows.length;
  const offer = () => foot.replaceChildren(...(next && shown < total ? [
    el('button', { type: 'button', class: 'button', on: { click: () => void more() } }, texts.details.more(shown, total))] : []));
  const more = async () => {
    try {
      const page = await /** @type {NonNullable<typeof next>} */ (next)(shown);
      list.append(...page.rows.map((row) => reportLine(row, open)));
      shown += page.rows.length;
      offer();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      foot.replaceChildren(errorNotice(error, { kept: true, retry: () => void more() }));
    }
  };
  offer();
  return el('div', {}, list, foot);
}

/** @param {ReportRow} row @param {(ref: string) => void} open */
function reportLine(row, open) {
  const date = formatSpan(row.said);
  const content = el('div', { class: 'report-body' });
  return el('li', {}, el('details', { on: { toggle: (/** @type {Event} */ event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.target);
    if (details.open && !content.firstChild) content.append(...reportView(row, open));
  } } },
    el('summary', {},
      el('span', { class: 'line' }, stanceMark(row.stance),
        el('span', { class: 'strong' }, name(row.speaker.name)), ` ${texts.stances[row.stance]}`,
        el('span', { class: 'chain' }, ...chainLine(mainChain(row)))),
      el('span', { class: 'claim' }, row.claim.text),
      el('span', { class: 'quiet' }, [row.figure?.text, date].filter(Boolean).join(' · '))),
    content));
}
