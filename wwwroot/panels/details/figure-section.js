/** @import { Contradictions, FigureGroup } from '../../api/types.js' */
/** @import { FigureLine } from './figure-lines.js' */
import { el, name } from '../../components/dom.js';
import { stanceMark } from '../../components/marks.js';
import { formatAsOf, formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { figureChart } from './figure-chart.js';
import { figureLines } from './figure-lines.js';

/** The figures of one claim: a chart where there are several, and a table of the same.
 *  @param {FigureGroup} group @param {Contradictions|null} contradictions @param {(ref: string) => void} open @param {boolean} titled whether the claim is named */
export function figureSection(group, contradictions, open, titled) {
  const lines = figureLines(group.rows);
  const pairs = (contradictions?.pairs ?? []).filter(({ claim, verdict }) => claim === group.claim.ref && verdict === 'contradict');
  const scope = [group.measure, group.per && `per ${group.per}`, texts.scope(group.scope)].filter(Boolean).join(', ');
  return el('figure', { class: 'figures' },
    el('figcaption', {}, titled && el('button', { type: 'button', class: 'item-link strong', on: { click: () => open(group.claim.ref) } }, group.claim.text),
      el('span', { class: 'quiet' }, scope)),
    lines.length > 1 && figureChart(lines, pairs),
    table(lines, lines.length > 1, open),
    group.total > group.rows.length && el('p', { class: 'quiet' }, texts.provenance.figure.earlier(group.total - group.rows.length)));
}

/** @param {FigureLine[]} lines @param {boolean} numbered @param {(ref: string) => void} open */
function table(lines, numbered, open) {
  const words = texts.provenance.figure;
  const head = (/** @type {string} */ text, /** @type {string} */ hidden = '') => el('th', { scope: 'col' }, el('span', { class: hidden }, text));
  return el('table', { class: 'figure-table' },
    el('thead', {}, el('tr', {}, numbered && head(words.number, 'visually-hidden'), head(words.amount), head(words.who))),
    el('tbody', {}, ...lines.map((line) => el('tr', {},
      numbered && el('td', { class: 'number' }, String(line.number)),
      el('td', {}, amount(line)), el('td', {}, ...who(line, open))))));
}

/** @param {FigureLine} line */
function amount({ row: { figure, stance, asOf } }) {
  return el('div', {}, el('span', { class: 'strong' }, stance !== 'asserts' && stanceMark(stance), figure.text, stance !== 'asserts' && ` · ${texts.stances[stance]}`),
    el('div', { class: 'quiet' }, formatAsOf(asOf) || texts.provenance.figure.undated));
}

/** @param {FigureLine} line @param {(ref: string) => void} open */
function who({ row, told }, open) {
  const words = texts.provenance.figure;
  const said = formatSpan(row.said);
  const speaker = (/** @type {typeof row} */ { speaker: item, report }) =>
    el('button', { type: 'button', class: 'item-link', on: { click: () => open(report) } }, name(item.name));
  const origin = row.own ? (row.lineage === 'unknown' ? texts.table.unknownLineage : '') :
    row.roots.length ? words.changed(row.roots.map((root) => root.speaker.name).join(', ')) : words.circling;
  return [
    el('div', {}, speaker(row)),
    el('div', { class: 'quiet' }, [origin, said && `${words.said} ${said}`].filter(Boolean).join(' · ')),
    ...(told.length ? [el('div', { class: 'told' }, el('span', { class: 'quiet' }, `${words.told} `), ...told.flatMap((one, index) => [index ? ', ' : '', speaker(one)]))] : []),
  ];
}
