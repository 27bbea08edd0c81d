/** @import { Item, ReportRow } from '../../api/types.js' */
import { chainLine, isRootUnknown, listed, mainChain } from '../../components/chain.js';
import { el, name } from '../../components/dom.js';
import { kindMark, stanceMark } from '../../components/marks.js';
import { formatNumber, formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';

/** @typedef {{ key: string, view: (row: ReportRow) => (Node|string|false|null|undefined)[] }} Column */

/** @param {ReportRow} row */
function speakerCell(row) {
  const modality = texts.modality(row.modality);
  return [
    el('div', { class: 'strong' }, kindMark(row.speaker.kind), name(row.speaker.name)),
    el('div', { class: `stance stance-${row.stance}` }, stanceMark(row.stance), `${texts.stances[row.stance]}${modality ? `, ${modality}` : ''}`),
    el('div', { class: 'chain' }, ...chainLine(mainChain(row)), isRootUnknown(row) && el('span', { class: 'tag' }, texts.table.unknownLineage)),
  ];
}

/** @param {ReportRow} row */
const subjectCell = (row) => [
  el('div', { class: 'strong' }, ...listed(row.subjects.map((item) => el('span', { class: 'nowrap-start' }, kindMark(item.kind), name(item.name))))),
  el('div', { class: 'claim' }, row.claim.text),
];

/** @param {ReportRow} row */
function figureCell({ figure, asOf }) {
  if (!figure) return [el('span', { class: 'none', 'aria-hidden': 'true' }, texts.table.noFigure)];
  const scope = texts.scope(figure.scope);
  const date = formatSpan(asOf);
  return [el('div', { class: 'figure' }, figure.text),
    el('div', { class: 'quiet' }, [scope, date && `${texts.table.asOf} ${date}`].filter(Boolean).join(', '))];
}

/** @param {ReportRow} row */
const placeCell = ({ places }) => (places.length ? places.map((place) =>
  el('div', {}, place.relation && place.relation !== 'in' && el('span', { class: 'quiet' }, `${place.relation} `), name(place.name),
    place.certainty && place.certainty !== 'certain' && el('span', { class: 'quiet' }, ` (${place.certainty})`))) : [notStated()]);

/** @param {ReportRow} row */
const agreementCell = ({ agreements, alsoDiscussed }) => [
  ...(agreements.length ? agreements.map((agreement) => el('div', {}, name(agreement.name),
    agreement.article && el('span', { class: 'quiet' }, ` ${texts.table.article(agreement.article)}`))) : [notStated()]),
  alsoDiscussed.length > 0 && el('div', { class: 'also', title: alsoDiscussed.map((item) => item.name).join(', ') },
    el('span', {}, `${texts.table.alsoDiscussed} `), ...listed(alsoDiscussed.map((/** @type {Item} */ item) => name(item.name)))),
];

const notStated = () => el('span', { class: 'none' }, texts.table.notStated);

/** @param {ReportRow} row */
function originsCell({ evidence }) {
  if (!evidence) return [];
  return [
    el('div', { class: 'count' }, formatNumber(evidence.independentOrigins)),
    evidence.unknownLineage > 0 && el('div', { class: 'quiet', title: texts.table.unknownLineage }, `+ ${evidence.unknownLineage} ?`,
      el('span', { class: 'visually-hidden' }, ` ${texts.table.unknownLineage}`)),
  ];
}

/** @param {ReportRow} row */
function saidCell({ document: place, said }) {
  const date = formatSpan(said);
  return [
    date ? el('div', { class: 'date' }, date) : null,
    place ? el('div', { class: 'quiet written', title: place.title }, place.line ? `${texts.table.lineOf(place.line)} ` : '',
      name(place.title || place.outlet || texts.kinds.document.one)) : null,
  ];
}

/** The columns of the evidence table, in reading order. @type {Column[]} */
export const COLUMNS = [
  { key: 'speaker', view: speakerCell },
  { key: 'subject', view: subjectCell },
  { key: 'figure', view: figureCell },
  { key: 'place', view: placeCell },
  { key: 'agreement', view: agreementCell },
  { key: 'origins', view: originsCell },
  { key: 'said', view: saidCell },
];

/** Said before a cell where there is no heading above it. @type {Record<string, string>} */
const labels = texts.table.labels;

/** @param {ReportRow} row @param {number} index */
export const rowView = (row, index) =>
  el('div', { role: 'row', class: 'row', 'data-ref': row.ref, tabindex: '-1', 'aria-rowindex': index + 2, 'aria-selected': 'false' },
    ...COLUMNS.map(({ key, view }) => el('div', { role: 'gridcell', class: `cell cell-${key}`, 'data-label': labels[key] }, ...view(row))));
