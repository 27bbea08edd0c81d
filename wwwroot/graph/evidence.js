/** @import { Edge, Graph, Item, Kind, ReportRow, Stance, Step } from '../api/types.js' */
import { formatSpan } from '../app/format.js';
import { texts } from '../app/texts.js';

/**
 * The evidence behind an answer as a drawing: reports with who makes them, from whom they have it and where they are written, and the claims that they are of.
 * @param {ReportRow[]} rows
 * @returns {Graph}
 */
export function evidenceOf(rows) {
  /** @type {Map<string, Item>} */
  const nodes = new Map();
  /** @type {Map<string, Edge>} */
  const edges = new Map();
  const draw = { put: (/** @type {Item} */ item) => void (nodes.has(item.ref) || nodes.set(item.ref, item)), join: joiner(edges) };
  for (const row of rows) nodes.set(row.ref, reportItem(row));
  for (const row of rows) {
    drawReport(row, draw);
    drawClaim(row, draw);
    for (const chain of row.chains) drawChain(chain, draw);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** @typedef {{ put: (item: Item) => void, join: ReturnType<typeof joiner> }} Draw */

/** Of two that are joined in the same way by several reports, one connection names them all. @param {Map<string, Edge>} edges */
const joiner = (edges) => (/** @type {string} */ from, /** @type {string} */ relation, /** @type {string} */ to, /** @type {{ verb: string, report: string, stance?: Stance|null }} */ { verb, report, stance }) => {
  const id = `${from}|${relation}|${to}`;
  const behind = [...new Set([...(edges.get(id)?.behind ?? []), report])];
  const disputed = stance === 'denies' || stance === 'questions';
  edges.set(id, { id, from, to, relation, verb, behind, reports: behind.length, independentOrigins: 0, denied: Number(stance === 'denies'), disputed });
};

/** @param {string} ref @param {string} name @param {Kind} kind @returns {Item} */
const item = (ref, name, kind) => ({ ref, name, kind, labels: [] });

/** A report is called by its figure and its day, or by what it says. @param {ReportRow} row */
function reportItem({ ref, speaker, figure, said, summary, stance }) {
  const words = figure ? `${speaker.name}: ${figure.text}` : (summary ?? `${speaker.name} ${texts.stances[stance]}`);
  return item(ref, figure ? [words, formatSpan(said)].filter(Boolean).join(', ') : words, 'report');
}

/** @param {ReportRow} row @param {Draw} draw */
function drawReport({ ref, stance, speaker, claim, document }, { put, join }) {
  put(speaker);
  put(item(claim.ref, claim.text, 'claim'));
  join(ref, 'said-by', speaker.ref, { verb: texts.evidenceView.saidBy, report: ref });
  join(ref, stance, claim.ref, { verb: texts.stances[stance], report: ref, stance });
  if (!document) return;
  put(item(document.ref, document.title ?? document.ref, 'document'));
  join(document.ref, 'contains', ref, { verb: texts.evidenceView.contains, report: ref });
}

/** @param {ReportRow} row @param {Draw} draw */
function drawClaim({ ref, claim, subjects, places, agreements }, { put, join }) {
  for (const [relation, items] of /** @type {const} */ ([['about', subjects], ['located-in', places], ['under', agreements]])) {
    for (const one of items) {
      put(one);
      join(claim.ref, relation, one.ref, { verb: 'relation' in one && one.relation ? one.relation : texts.evidenceView[relation], report: ref });
    }
  }
}

/** Who has it from whom, also where the reports themselves are no rows. @param {Step[]} chain @param {Draw} draw */
function drawChain(chain, { put, join }) {
  chain.forEach((step, at) => {
    put(item(step.report, step.speaker.name, 'report'));
    put(step.speaker);
    join(step.report, 'said-by', step.speaker.ref, { verb: texts.evidenceView.saidBy, report: step.report });
    const from = chain[at + 1];
    if (from) join(step.report, 'cites', from.report, { verb: texts.evidenceView.cites, report: step.report });
  });
}
