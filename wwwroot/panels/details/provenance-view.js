/** @import { App } from '../../app/app.js' */
/** @import { FigureGroup, ReportsAnswer, Weighed } from '../../api/types.js' */
import { figuresAddress } from '../../api/files.js';
import { el } from '../../components/dom.js';
import { lookThrough } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { citationDrawing } from './citation-drawing.js';
import { contradictionList } from './contradictions.js';
import { figureSection } from './figure-section.js';
import { reportList } from './report-list.js';
import { later, section } from './section.js';
import { stanceList } from './stance-list.js';

/** Claims whose figures are shown before more are asked for. */
const SHOWN = 6;
const FORMS = /** @type {const} */ (['csv', 'xlsx', 'json']);

/**
 * How a panel shows on whose word something stands.
 * @typedef {{ open: (ref: string) => void, claims: 'one'|'several'|'many', of?: string, measured?: boolean, current?: string, facts?: Node[],
 *   next?: (skip: number) => Promise<ReportsAnswer> }} Shown
 * `of`: the entity or claim whose figures can be taken along. `claims`: of several, figures and reports name theirs; of many, who has it from whom is not drawn. `measured`: that no report has a figure is worth
 * saying; `current`: the report that is looked at; `facts`: what else is to be said, before the reports are listed; `next`: the next page of them.
 */

/** On whose word something stands: by stance, by citation, by figure, by report. @param {App} app @param {Weighed} weighed @param {Shown} shown @returns {Node[]} */
export function provenanceView(app, weighed, { open, claims, of, measured = false, current, facts = [], next }) {
  const { provenance, total, rows } = weighed;
  const words = texts.provenance;
  const titled = claims !== 'one';
  const { known, figures, citations } = provenance;
  const chains = claims === 'many' ? [] : [
    section(words.citations, ...citationDrawing(citations, { open, first: firstOf(provenance), current: current ?? null, most: titled ? 3 : 6 }))];
  const counted = figures.length || measured ?
    [section(words.figures, ...figuresOf(app, weighed, open, titled), of && figures.length ? files(app, of) : '')] : [];
  // Of a claim that is counted the table of figures tells first who gives which and who only tells it on.
  const parts = total === 0 ? [el('p', { class: 'quiet' }, known.day ? words.nothing : words.none), ...facts] : [
    section(titled ? texts.details.evidence : words.stances, stanceList(provenance.stances, provenance.citations.circles, open)),
    ...(claims === 'several' ? [...chains, ...counted] : [...counted, ...chains]),
    ...facts,
    section(words.reports, reportList({ total, rows }, open, { titled, ...(next ? { next } : {}) })),
  ];
  const apart = known.apart.length ? [section(words.known.apart, reportList({ total: known.apart.length, rows: known.apart }, open))] : [];
  return [...parts, ...apart];
}

/** @param {App} app @param {string} of */
const files = ({ store }, of) => el('p', { class: 'quiet files' }, `${texts.provenance.figure.files} `, ...FORMS.flatMap((form, index) => [index ? ' · ' : '',
  el('a', { class: 'link', href: figuresAddress(of, store.state.lens, form), download: true }, form.toUpperCase())]));

/** Who may have been first, where it is one among several; of figures the table tells who gave which. @param {Weighed['provenance']} provenance */
function firstOf({ first, citations, figures }) {
  const roots = citations.reports.filter(({ root, stance }) => root && stance === 'asserts');
  const counted = figures.flatMap(({ rows }) => rows.filter(({ own }) => own)).length > 1;
  return counted || first.length === roots.length ? [] : first;
}

/** @param {App} app @param {Weighed} weighed @param {(ref: string) => void} open @param {boolean} titled */
function figuresOf({ store }, { provenance: { figures, contradictions, known } }, open, titled) {
  const words = texts.provenance;
  if (figures.length === 0) return [el('p', { class: 'quiet' }, known.day ? words.figure.noneKnown : words.figure.none)];
  const show = (/** @type {FigureGroup} */ group) => figureSection(group, contradictions, open, titled);
  const comparable = figures.some(({ rows }) => rows.filter(({ own }) => own).length > 1);
  const choose = (/** @type {number} */ window) => store.go(lookThrough(store.state, { window }), { replace: true });
  return [
    ...figures.slice(0, SHOWN).map(show),
    ...(figures.length > SHOWN ? [later(words.figure.more(figures.length - SHOWN), () => figures.slice(SHOWN).map(show))] : []),
    ...(comparable ? [el('div', { class: 'contradictions' }, el('h4', {}, words.contradictions), ...contradictionList(contradictions, figures, choose))] : []),
  ];
}
