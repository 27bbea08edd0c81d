/** @import { Citation, Known, StanceWeight } from '../../api/types.js' */
/** @import { LensTime } from '../lens.js' */
import { counted, numbers } from './language.js';

/** @type {Record<LensTime, string>} */
const times = { said: 'when it was said or published', 'as-of': 'when it was so', recorded: 'when it came into this graph' };

/** @type {Record<string, string>} */
const has = { quotes: 'quotes', paraphrases: 'cites', republishes: 'republishes' };

/** @param {StanceWeight} weight */
function parties({ stance, independentOrigins: known, unknownLineage: unknown }) {
  const unsaid = unknown > 0 ? [`${numbers.format(unknown)} of unknown lineage`] : [];
  if (known > 0) return [stance === 'asserts' ? counted(known, 'independent origin', 'independent origins') : counted(known, 'party', 'parties'), ...unsaid];
  return unknown > 0 ? ['independent origins: cannot tell', ...unsaid] : ['nobody independent: these reports only cite one another'];
}

/** On whose word something stands: the panels of claims, connections and reports. */
export const provenanceWords = {
  stances: 'Who says so', citations: 'From whom they have it', figures: 'Figures', contradictions: 'Which figures contradict',
  weighing: 'Its reports are being weighed…',
  reports: 'Reports', about: 'About', nothing: 'No report of it was known by then.', none: 'No report is of this.',
  whole: 'Part of', parts: 'Its parts', others: 'Contradicted by', openClaim: 'All that is said of this claim', claim: 'The claim',
  widen: 'Make the details wider', narrow: 'Make the details narrower',
  parties,
  known: {
    title: 'As known on', day: 'Day', by: 'going by', times, all: 'any day', clear: 'All reports, whatever the day', slider: 'Day by day',
    /** @param {Known} known */
    counts: ({ day, reports, later, undated, apart }) => (day ? [
      `${counted(reports, 'report', 'reports')} known`,
      ...(later ? [`${numbers.format(later)} later`] : []),
      ...(apart.length ? [`${numbers.format(apart.length)} of which it cannot be told`] : []),
    ] : undated ? [`${numbers.format(undated)} of ${counted(reports, 'report has', 'reports have')} no such date`] : []),
    noDays: 'None of these reports has such a date.',
    apart: 'Without a sure date: whether they were known then cannot be told',
  },
  circle: 'Circular',
  /** @param {string[]} names each has it from the next, the last from the first */
  circleOf: (names) => `${names[0]} has it from ${[...names.slice(1), names[0]].join(', who has it from ')}.`,
  drawing: 'Who has it from whom, from those who repeat it to the origin',
  inWords: 'The same in words',
  /** @param {number} count */
  moreChains: (count) => counted(count, 'more chain', 'more chains'),
  alone: 'Citing nobody', origin: 'origin', unknown: 'from where is not told', first: 'may have been first', current: 'this report',
  loop: 'comes back to itself',
  /** @param {Citation['mode']} mode */
  mode: (mode) => (mode && has[mode]) || 'cites',
  /** @param {string} speaker @param {Citation['mode']} mode @param {string} rest whom he cites, and whom they cite @param {boolean} cited whether others cite him */
  cites: (speaker, mode, rest, cited) => `${speaker}${cited ? ', who' : ''} ${(mode && has[mode]) || 'cites'} ${rest}`,
  figure: {
    number: 'No.', amount: 'Figure', who: 'Given by', told: 'told on by', undated: 'no date', none: 'No report gives a figure.', said: 'said',
    noneKnown: 'No report known by then gives a figure.', files: 'These figures as',
    /** @param {number} claims */
    more: (claims) => counted(claims, 'more claim that is counted', 'more claims that are counted'),
    /** @param {string} from */
    changed: (from) => `has it from ${from}, who says otherwise`,
    circling: 'only circles',
    /** @param {number} count */
    earlier: (count) => `${counted(count, 'earlier figure is', 'earlier figures are')} not shown.`,
  },
  contradict: {
    /** The window is a field between the two. */
    rule: ['Figures contradict when at most', 'days lie between the times they speak of.'], window: 'Days apart',
    none: 'No two figures contradict.',
    cannotTell: 'Cannot tell: when one of them was so is not fully known',
    apart: 'They differ, at different times',
    overlap: 'their days overlap',
    /** @param {number} days */
    days: (days) => `${counted(days, 'day', 'days')} apart`,
    sameOrigin: 'both go back to one party', and: 'against',
    /** @param {number} count */
    more: (count) => `${counted(count, 'pair', 'pairs')} not listed`,
    /** @param {number} count */
    notCompared: (count) => `${counted(count, 'figure is', 'figures are')} not compared: there are too many of one claim.`,
  },
};
