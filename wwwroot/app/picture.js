/** @import { Apart, Entity, Evidence, Facts, Graph, Item, ReportRow } from '../api/types.js' */
/** @import { Expansion } from './drawn.js' */

/**
 * What was loaded for a state: rows for the table, graphs to be laid over one another for the drawing. `ahead`: it is all there but what is reported.
 * @typedef {{ entity: Entity, graph: Graph }} Neighbourhood
 * @typedef {{ expansion: Expansion, total: number, verb: string, graph: Graph }} Expanded
 * @typedef {{ route: string, graph: Graph }} Routed
 * @typedef {{ shared: string, of: Item[], total: number, graph: Graph }} Shared
 * @typedef {{ loading: boolean, ahead: boolean, error: Error|null, key: string|null, slots: Record<string, Item|null>|null, about: Entity|null,
 *   rows: ReportRow[], total: number, apart: Apart|null, evidence: Evidence|null, facts: Facts, base: Graph, added: Neighbourhood[], expanded: Expanded[],
 *   routed: Routed[], common: Shared[] }} Picture
 */

/** @type {Graph} */
export const NO_GRAPH = { nodes: [], edges: [] };

/** @type {Picture} */
export const NO_PICTURE = {
  loading: false, ahead: false, error: null, key: null, slots: null, about: null, rows: [], total: 0, apart: null, evidence: null, facts: { items: [], reports: [] }, base: NO_GRAPH, added: [],
  expanded: [], routed: [], common: [],
};

/** All rows, those that the question cannot place last. @param {Picture} picture @returns {ReportRow[]} */
export const rowsOf = ({ rows, apart }) => (apart ? [...rows, ...apart.rows] : rows);

/** Every item that a row names. @param {ReportRow} row @returns {Item[]} */
export const itemsOfRow = (row) => [
  row.speaker, ...row.subjects, ...row.places, ...row.agreements, ...row.alsoDiscussed,
  ...row.chains.flat().flatMap((step) => [step.speaker, ...(step.speaksFor ?? [])]),
];

/** How many different claims the rows report. @param {ReportRow[]} rows */
export const claimsOf = (rows) => new Set(rows.map((row) => row.claim.ref)).size;

/** @param {string} edgeId `from|relation|to`, in each of which a bar and a percent sign are encoded */
export function endsOf(edgeId) {
  const [from = '', relation = '', to = ''] = edgeId.split('|').map((part) => part.replaceAll('%7C', '|').replaceAll('%25', '%'));
  return { from, relation, to };
}
