/** @import { Evidence, Item, ReportRow, Span } from '../../api/types.js' */
import { chainLine, isRootUnknown, listed, mainChain } from '../../components/chain.js';
import { el, name } from '../../components/dom.js';
import { kindMark, stanceMark } from '../../components/marks.js';
import { formatAsOf, formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';

/** @typedef {(Node|string|false|null|undefined)[]} Content */

/** @param {ReportRow} row @returns {Content} */
function speaker(row) {
  const modality = texts.modality(row.modality);
  return [
    el('div', { class: 'strong', title: row.speaker.name }, kindMark(row.speaker.kind), name(row.speaker.name)),
    el('div', { class: `stance stance-${row.stance}` }, stanceMark(row.stance), `${texts.stances[row.stance]}${modality ? `, ${modality}` : ''}`),
    el('div', { class: 'chain' }, ...chainLine(mainChain(row)), isRootUnknown(row) && el('span', { class: 'tag' }, texts.table.unknownLineage)),
  ];
}

/** @param {ReportRow} row @returns {Content} */
const subject = (row) => [
  el('div', { class: 'subjects' }, ...listed(row.subjects.map((item) => el('span', { class: 'nowrap-start' }, kindMark(item.kind), name(item.name))))),
  el('div', { class: 'claim', title: row.claim.text }, row.claim.text),
];

/** @param {ReportRow} row @returns {Content} */
function figure({ figure: amount, asOf }) {
  if (!amount) return [el('span', { class: 'none', 'aria-hidden': 'true' }, texts.table.noFigure)];
  return [el('div', { class: 'figure' }, amount.text),
    el('div', { class: 'quiet' }, [texts.scope(amount.scope), formatAsOf(asOf)].filter(Boolean).join(', '))];
}

/** @param {ReportRow} row @returns {Content} */
const place = ({ places }) => (places.length ? places.map((one) =>
  el('div', {}, one.relation && one.relation !== 'in' && el('span', { class: 'quiet' }, `${one.relation} `), name(one.name),
    one.certainty && one.certainty !== 'certain' && el('span', { class: 'quiet' }, ` (${one.certainty})`))) : [notStated()]);

/** @param {ReportRow} row @returns {Content} */
const agreement = ({ agreements, alsoDiscussed }) => [
  ...(agreements.length ? agreements.map((one) => el('div', { class: 'agreement', title: one.name }, name(one.name),
    one.article && el('span', { class: 'quiet' }, ` ${texts.table.article(one.article)}`))) : [notStated()]),
  alsoDiscussed.length > 0 && el('div', { class: 'also', title: alsoDiscussed.map((item) => item.name).join(', ') },
    el('span', {}, `${texts.table.alsoDiscussed} `), ...listed(alsoDiscussed.map((/** @type {Item} */ item) => name(item.name)))),
];

const notStated = () => el('span', { class: 'none' }, texts.table.notStated);

/** @param {ReportRow} row @returns {Content} */
const origins = ({ evidence }) => (evidence ? originsShort(evidence) : []);

/** How many independent origins, in the fewest words; the whole of it for those who hear it. @param {Evidence} evidence @returns {Content} */
function originsShort(evidence) {
  const [count, rest] = texts.originsInShort(evidence);
  const words = evidence.independentOrigins > 0 ? '' : ' words';
  const whole = texts.origins(evidence).join(', ');
  return [
    el('span', { class: 'visually-hidden' }, whole),
    el('div', { class: `count${words}`, 'aria-hidden': 'true', title: whole }, count),
    rest !== '' && el('div', { class: 'quiet', 'aria-hidden': 'true' }, rest),
  ];
}

/** @param {ReportRow} row @returns {Content} */
function said({ document: written, said: span }) {
  const date = formatSpan(span);
  return [
    date ? el('div', { class: 'date' }, date) : null,
    written ? el('div', { class: 'quiet written', title: written.title }, written.line ? `${texts.table.lineOf(written.line)} ` : '',
      name(written.title || written.outlet || texts.kinds.document.one)) : null,
  ];
}

/** @param {Span|null|undefined} span @returns {Content} */
const days = (span) => [formatSpan(span) ? el('div', { class: 'date' }, formatSpan(span)) : notStated()];

/** What stands in each cell of a row, by column. @type {Record<string, (row: ReportRow) => Content>} */
export const CELL_VIEWS = {
  speaker, subject, figure, place, agreement, origins, said,
  asOf: (row) => days(row.asOf),
  recorded: ({ recorded }) => days(recorded ? { from: recorded, to: recorded } : null),
};
