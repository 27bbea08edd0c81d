/** @import { Citations, CitedReport } from '../../api/types.js' */
import { texts } from '../../app/texts.js';

/**
 * Every chain as a sentence, from those whom nobody cites: "Kyiv Post cites LIGA.net, who cites sources in HUR: origin."
 * @param {Citations} citations
 * @returns {string[]}
 */
export function chainsInWords({ reports, links }) {
  const byRef = new Map(reports.map((report) => [report.report, report]));
  const cited = new Set(links.map(({ to }) => to));
  /** @type {(report: CitedReport, way: string[]) => string[]} */
  const sentences = (report, way) => {
    const next = links.filter(({ from, to }) => from === report.report && !way.includes(to));
    if (next.length === 0) return [`${named(report)}: ${endOf(report, links.some(({ from }) => from === report.report))}.`];
    return next.flatMap(({ to, mode }) => {
      const source = byRef.get(to);
      if (!source) return [];
      return sentences(source, [...way, report.report]).map((rest) => texts.provenance.cites(named(report), mode, rest, way.length > 0));
    });
  };
  return reports.filter(({ report }) => !cited.has(report)).flatMap((report) => sentences(report, []));
}

/** @param {CitedReport} report */
function named({ speaker, speaksFor, stance }) {
  const others = speaksFor.filter(({ ref }) => ref !== speaker.ref).map(({ name }) => name);
  const whose = others.length ? ` (${texts.details.speaksFor} ${others.join(', ')})` : '';
  return `${speaker.name}${whose}${stance === 'asserts' ? '' : ` (${texts.stances[stance]})`}`;
}

/** @param {CitedReport} report @param {boolean} loops */
function endOf({ lineage }, loops) {
  if (loops) return texts.provenance.loop;
  return lineage === 'unknown' ? texts.provenance.unknown : texts.provenance.origin;
}
