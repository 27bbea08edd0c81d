/** @import { Citation, Citations, CitedReport } from '../../api/types.js' */
/** @import { Chain, Placed } from './citation-layout.js' */
import { el, name, svg } from '../../components/dom.js';
import { stanceMark } from '../../components/marks.js';
import { formatSpan } from '../../app/format.js';
import { texts } from '../../app/texts.js';
import { layChains } from './citation-layout.js';
import { chainsInWords } from './citation-words.js';
import { later } from './section.js';

/**
 * What a drawing is told besides what it draws.
 * @typedef {{ open: (ref: string) => void, first: string[], current: string|null, most?: number }} Drawn
 * `most`: how many chains are drawn before more are asked for.
 */

/** Who has it from whom, drawn from left to right: those who repeat it, and at the right those who said it. The same stands below in words.
 *  @param {Citations} citations @param {Drawn} drawn @returns {Node[]} */
export function citationDrawing(citations, drawn) {
  const { most = 6 } = drawn;
  const { chains, alone } = layChains(citations);
  const round = new Set(citations.circles.flatMap(({ reports }) => reports));
  const isCurrent = (/** @type {Chain} */ chain) => chain.placed.some(({ report }) => report.report === drawn.current);
  const ordered = [...chains].sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)));
  const draw = (/** @type {Chain[]} */ some) => some.map((chain) => chainGrid(chain, drawn, round));
  const rest = ordered.slice(most);
  return [
    ...draw(ordered.slice(0, most)),
    ...(rest.length ? [later(texts.provenance.moreChains(rest.length), () => draw(rest))] : []),
    ...(alone.length ? [el('div', { class: 'citing-nobody' }, el('p', { class: 'quiet' }, texts.provenance.alone),
      el('ul', {}, ...alone.map((report) => el('li', {}, box(report, '', drawn, round)))))] : []),
    ...(chains.length ? [later(texts.provenance.inWords, () =>
      [el('ul', { class: 'in-words' }, ...chainsInWords(citations).map((sentence) => el('li', {}, name(sentence))))])] : []),
  ];
}

/** @param {Chain} chain @param {Drawn} drawn @param {Set<string>} round reports on a circle */
function chainGrid({ placed, links, columns, rows }, drawn, round) {
  const grid = el('ul', { class: 'citation-grid', 'aria-label': texts.provenance.drawing },
    ...[...placed].sort((a, b) => a.row - b.row || a.column - b.column).map((one) => {
      const item = el('li', {}, box(one.report, howOf(one), drawn, round));
      item.style.gridArea = `${one.row + 1} / ${one.column * 2 + 1} / span ${one.span}`;
      return item;
    }),
    ...links.map((link) => connector(link, placed, rows, round)).filter((line) => line !== null));
  grid.style.setProperty('--columns', String(columns - 1));
  return el('div', { class: 'citation-scroller', tabindex: columns > 3 ? 0 : null, role: columns > 3 ? 'group' : null,
    'aria-label': columns > 3 ? texts.provenance.drawing : null }, grid);
}

/** @param {Placed} placed */
const howOf = ({ cites }) => [...new Set(cites.map(({ mode }) => texts.provenance.mode(mode)))].join(', ');

/** A line from who has it to whom it is from, behind whatever stands between. A line back, which closes a ring, is told by the marks alone.
 *  @param {Citation} link @param {Placed[]} placed @param {number} rows @param {Set<string>} round */
function connector({ from, to, mode }, placed, rows, round) {
  const [left, right] = [from, to].map((ref) => placed.find(({ report }) => report.report === ref));
  if (!left || !right || left.column >= right.column) return null;
  const middle = (/** @type {Placed} */ { row, span }) => (row + span / 2) * 10;
  const [start, end] = [middle(left), middle(right)];
  const item = el('li', { class: `connector ${mode ?? ''}${round.has(from) && round.has(to) ? ' circular' : ''}`, 'aria-hidden': 'true' },
    svg('svg', { viewBox: `0 0 100 ${rows * 10}`, preserveAspectRatio: 'none' },
      svg('path', { d: `M0 ${start}C50 ${start} 50 ${end} 100 ${end}` })));
  item.style.gridArea = `1 / ${left.column * 2 + 2} / ${rows + 1} / ${right.column * 2 + 1}`;
  return item;
}

/** @param {CitedReport} report @param {string} how @param {Drawn} drawn @param {Set<string>} round */
function box({ report, speaker, stance, said, lineage, root }, how, { open, first, current }, round) {
  const words = texts.provenance;
  const last = root ? (lineage === 'unknown' ? words.unknown : words.origin) : how;
  const notes = [last, first.includes(report) ? words.first : ''].filter(Boolean);
  const classes = ['citation-box', root ? 'root' : '', root && lineage === 'unknown' ? 'unknown' : '', report === current ? 'current' : ''];
  return el('button', { type: 'button', class: classes.filter(Boolean).join(' '), 'aria-current': report === current ? 'true' : null,
    title: [speaker.name, formatSpan(said)].filter(Boolean).join(' · '), on: { click: () => open(report) } },
    el('span', { class: 'citation-name' }, stance !== 'asserts' && stanceMark(stance), name(speaker.name),
      stance !== 'asserts' && el('span', { class: 'visually-hidden' }, `, ${texts.stances[stance]}`)),
    el('span', { class: 'quiet' }, notes.join(' · ')),
    round.has(report) && el('span', { class: 'round' }, `↻ ${words.circle}`));
}
