/** @import { Citation, Citations, CitedReport, Step } from '../../api/types.js' */

/**
 * Reports that are connected by citing, each in a column by how far it is from its origin (the last column) and in rows of equal height.
 * @typedef {{ report: CitedReport, column: number, row: number, span: number, cites: Citation[] }} Placed
 * @typedef {{ placed: Placed[], links: Citation[], columns: number, rows: number }} Chain
 */

/** Chains of those who say so first, the longest of them first; and those who are connected with nobody. @param {Citations} citations
 *  @returns {{ chains: Chain[], alone: CitedReport[] }} */
export function layChains({ reports, links }) {
  const byRef = new Map(reports.map((report) => [report.report, report]));
  const known = links.filter(({ from, to }) => byRef.has(from) && byRef.has(to));
  const groups = groupsOf(reports, known);
  const chains = groups.filter((group) => group.length > 1).map((group) => {
    const refs = new Set(group.map(({ report }) => report));
    return layChain(group, known.filter(({ from }) => refs.has(from)));
  });
  return { chains: chains.sort((a, b) => Number(denies(a)) - Number(denies(b)) || b.placed.length - a.placed.length), alone: groups.filter((group) => group.length === 1).flat() };
}

/** @param {Chain} chain */
const denies = ({ placed }) => placed.every(({ report }) => report.stance !== 'asserts');

/** The chains of one report as citations, to be drawn in the same way. @param {Step[][]} chains @returns {Citations} */
export function citationsOf(chains) {
  const reports = chains.flatMap((chain) => chain.map((step, index) => toReport(step, index === chain.length - 1)));
  const links = chains.flatMap((chain) => chain.slice(1).map((step, index) => linkOf(chain[index], step)));
  return { reports: [...new Map(reports.map((one) => [one.report, one])).values()],
    links: [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()], circles: [] };
}

/** @param {Step} step @param {boolean} root @returns {CitedReport} */
const toReport = ({ report, speaker, speaksFor, stance, lineage }, root) =>
  ({ report, claim: '', speaker, speaksFor: speaksFor ?? [], stance: stance ?? 'asserts', lineage: lineage ?? null, root });

/** @param {Step|undefined} from @param {Step} to @returns {Citation} */
const linkOf = (from, to) => ({ from: from?.report ?? '', to: to.report, mode: from?.mode ?? null });

/** What hangs together, in the order of the first of each. @param {CitedReport[]} reports @param {Citation[]} links @returns {CitedReport[][]} */
function groupsOf(reports, links) {
  /** @type {Map<string, string>} */
  const above = new Map();
  const topOf = (/** @type {string} */ ref) => {
    let top = ref;
    while (above.has(top)) top = /** @type {string} */ (above.get(top));
    return top;
  };
  for (const { from, to } of links) if (topOf(from) !== topOf(to)) above.set(topOf(to), topOf(from));
  /** @type {Map<string, CitedReport[]>} */
  const groups = new Map();
  for (const report of reports) groups.set(topOf(report.report), [...(groups.get(topOf(report.report)) ?? []), report]);
  return [...groups.values()];
}

/** @param {CitedReport[]} group @param {Citation[]} links @returns {Chain} */
function layChain(group, links) {
  const depths = depthsOf(group, links);
  const columns = Math.max(...depths.values()) + 1;
  const placer = new Placer(links, (ref) => columns - 1 - (depths.get(ref) ?? 0));
  const roots = group.filter(({ report }) => !links.some(({ from }) => from === report));
  for (const root of roots.length > 0 ? roots : group.slice(0, 1)) placer.place(root.report);
  for (const { report } of group) placer.place(report);
  const placed = group.map((report) => ({ report, ...placer.placeOf(report.report), cites: links.filter(({ from }) => from === report.report) }));
  for (const one of placed) reachAcross(one, placed);
  return { placed, links, columns, rows: placer.rows };
}

/** Who has it from several stands in the middle of them, where there is room. @param {Placed} one @param {Placed[]} placed */
function reachAcross(one, placed) {
  const cited = placed.filter(({ report }) => one.cites.some(({ to }) => to === report.report));
  if (cited.length < 2) return;
  const row = Math.min(one.row, ...cited.map((other) => other.row));
  const end = Math.max(one.row + one.span, ...cited.map((other) => other.row + other.span));
  const taken = placed.some((other) => other !== one && other.column === one.column && other.row < end && other.row + other.span > row);
  if (!taken) Object.assign(one, { row, span: end - row });
}

/** How many steps the longest way from each report to an origin has; a ring is gone round once. @param {CitedReport[]} group @param {Citation[]} links */
function depthsOf(group, links) {
  /** @type {Map<string, number>} */
  const depths = new Map();
  const depthOf = (/** @type {string} */ ref, /** @type {string[]} */ way) => {
    const known = depths.get(ref);
    if (known !== undefined) return known;
    const cited = links.filter(({ from, to }) => from === ref && !way.includes(to)).map(({ to }) => depthOf(to, [...way, ref]) + 1);
    const depth = Math.max(0, ...cited);
    depths.set(ref, depth);
    return depth;
  };
  for (const { report } of group) depthOf(report, []);
  return depths;
}

/** Gives rows: who is cited stands in the middle of those who cite. */
class Placer {
  rows = 0;
  /** @type {Map<string, { row: number, span: number }>} */
  #places = new Map();

  /** @param {Citation[]} links @param {(ref: string) => number} columnOf */
  constructor(links, columnOf) {
    this.links = links;
    this.columnOf = columnOf;
  }

  /** @param {string} ref */
  place(ref) {
    if (!this.#places.has(ref)) this.#put(ref, this.rows);
  }

  /** @param {string} ref */
  placeOf(ref) {
    return { column: this.columnOf(ref), ...(this.#places.get(ref) ?? { row: 0, span: 1 }) };
  }

  /** @param {string} ref @param {number} row */
  #put(ref, row) {
    const place = { row, span: 1 };
    this.#places.set(ref, place);
    this.rows = Math.max(this.rows, row + 1);
    const citing = this.links.filter(({ to }) => to === ref).map(({ from }) => from);
    let first = true;
    for (const from of citing) {
      if (this.#places.has(from)) continue;
      this.#put(from, first ? row : this.rows);
      first = false;
    }
    place.span = first ? 1 : this.rows - row;
  }
}
