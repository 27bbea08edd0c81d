/** @import { ReportFact, ReportRow } from '../api/types.js' */
/** @import { Picture } from './picture.js' */
/** @import { Standing } from './facts.js' */
/** @import { Filters } from './filters.js' */
/** @import { State } from './state.js' */
/** @import { Drawing } from '../graph/visible.js' */
import { kindOf, passes, standingOf } from './facts.js';
import { narrowsReports } from './filters.js';
import { evidenceOf } from '../graph/evidence.js';
import { drawingOf, evidenceDrawing, wholeGraph } from '../graph/visible.js';

/**
 * What is left of a picture by the filters, the same for every view: `own` are the facts of the answer's reports, `left` those that pass,
 * `rows` and `apart` the rows that were loaded of them. `known` has every fact, also of what was added, by reference.
 * @typedef {{ own: ReportFact[], left: ReportFact[], rows: ReportRow[], apart: ReportRow[], known: ReadonlyMap<string, ReportFact>,
 *   standing: Standing, drawing: Drawing }} Shown
 */

/** @param {Picture} picture @param {State} state @returns {Shown} */
export function shownOf(picture, state) {
  const { filters } = state;
  const whole = wholeGraph(picture);
  const own = picture.facts.reports;
  const known = new Map([...(whole.reports ?? []), ...own].map((fact) => [fact.ref, fact]));
  const standing = standingOf(whole);
  // Of a report that makes one of the relations the others are drawn as well, until the drawing itself is narrowed to them.
  const passing = known.size > 0 && narrowsReports(filters) ? new Set([...known.values()].filter((fact) => passes(fact, filters, standing, 'relations')).map(({ ref }) => ref)) : null;
  const drawing = drawingOf(whole, { state, known, passing });
  const left = own.filter((fact) => passes(fact, filters, standing) && isAboutSomething(fact, filters, drawing));
  const refs = new Set(left.map(({ ref }) => ref));
  const kept = (/** @type {ReportRow[]} */ rows) => (left.length === own.length ? rows : rows.filter(({ ref }) => refs.has(ref)));
  const [rows, apart] = [kept(picture.rows), kept(picture.apart?.rows ?? [])];
  const drawn = state.level === 'evidence' ? evidenceDrawing(drawing, evidenceOf([...rows, ...apart]), state) : drawing;
  return { own, left, rows, apart, known, standing, drawing: drawn };
}

/** A report stays while anything that it is about is drawn. @param {ReportFact} fact @param {Filters} filters @param {Drawing} drawing */
export function isAboutSomething({ subjects }, { hidden, degree }, { connected }) {
  if (subjects.length === 0) return true;
  return subjects.some((ref) => !hidden.includes(kindOf(ref)) && (degree === 0 || connected.has(ref)));
}
