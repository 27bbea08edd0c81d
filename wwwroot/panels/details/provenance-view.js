/** @import { App } from '../../app/app.js' */
/** @import { Weighed } from '../../api/types.js' */
import { el } from '../../components/dom.js';
import { lookThrough } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { citationDrawing } from './citation-drawing.js';
import { contradictionList } from './contradictions.js';
import { section } from './entity-view.js';
import { figureSection } from './figure-section.js';
import { reportList } from './report-list.js';
import { stanceList } from './stance-list.js';

/**
 * How a panel shows on whose word something stands.
 * @typedef {{ open: (ref: string) => void, titled: boolean, measured: boolean, current: string|null, facts?: Node[] }} Shown
 * `titled`: figures and reports name their claims; `measured`: that no report has a figure is worth saying; `current`: the report that is looked at;
 * `facts`: what else is to be said, before the reports are listed.
 */

/** On whose word something stands: by stance, by citation, by figure, by report. @param {App} app @param {Weighed} weighed @param {Shown} shown @returns {Node[]} */
export function provenanceView(app, weighed, { open, titled, measured, current, facts = [] }) {
  const { provenance, total, rows } = weighed;
  const words = texts.provenance;
  const { known, figures, citations } = provenance;
  const parts = total === 0 ? [el('p', { class: 'quiet' }, known.day ? words.nothing : words.none), ...facts] : [
    section(words.stances, stanceList(provenance.stances, provenance.citations.circles, open)),
    section(words.citations, ...citationDrawing(citations, { open, first: firstOf(provenance), current, most: titled ? 3 : 6 })),
    ...(figures.length || measured ? [section(words.figures, ...figuresOf(app, weighed, open, titled))] : []),
    ...facts,
    section(words.reports, reportList({ total, rows }, open, { titled })),
  ];
  const apart = known.apart.length ? [section(words.known.apart, reportList({ total: known.apart.length, rows: known.apart }, open))] : [];
  return [...parts, ...apart];
}

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
  const comparable = figures.some(({ rows }) => rows.filter(({ own }) => own).length > 1);
  const choose = (/** @type {number} */ window) => store.go(lookThrough(store.state, { window }), { replace: true });
  return [
    ...figures.map((group) => figureSection(group, contradictions, open, titled)),
    ...(comparable ? [el('div', { class: 'contradictions' }, el('h4', {}, words.contradictions), ...contradictionList(contradictions, figures, choose))] : []),
  ];
}
