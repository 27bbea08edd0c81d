/** @import { Evidence, Kind, ModelKind, Stance, SlotName } from '../../api/types.js' */
import { counted, numbers } from './language.js';

/** @type {Record<ModelKind, { one: string, other: string, legend: string }>} */
const kinds = {
  unit: { one: 'unit', other: 'units', legend: 'Units' },
  actor: { one: 'state, organisation or person', other: 'states, organisations, people', legend: 'States, organisations, people' },
  agreement: { one: 'agreement', other: 'agreements', legend: 'Agreements' },
  place: { one: 'place', other: 'places', legend: 'Places' },
  source: { one: 'source', other: 'sources', legend: 'Sources' },
  document: { one: 'document', other: 'documents', legend: 'Documents' },
  claim: { one: 'claim', other: 'claims', legend: 'Claims' },
  report: { one: 'report', other: 'reports', legend: 'Reports' },
  other: { one: 'other', other: 'others', legend: 'Other' },
};

/** A label of another model is its own word. @param {Kind} kind */
function kindWords(kind) {
  if (kind in kinds) return kinds[/** @type {ModelKind} */ (kind)];
  const label = kind.slice(1);
  return { one: label, other: label, legend: label };
}

/** @type {Record<Stance, string>} */
const stances = { asserts: 'says', denies: 'denies', questions: 'questions', 'does-not-confirm': 'has not confirmed' };

/** @type {Record<string, string>} */
const modalities = {
  expected: 'as expected', possible: 'as possible', proposed: 'as proposed', conditional: 'on a condition',
};

/** @type {Record<string, string>} */
const scopes = { planned: 'planned', sent: 'sent', present: 'present', engaged: 'in combat', cumulative: 'in all so far' };

/** @type {Record<string, string>} */
const modes = { quotes: 'quoting', paraphrases: 'citing', republishes: 'republishing' };

/** @type {Record<SlotName, { any: string, label: string, search: string, none: string }>} */
const slots = {
  unit: { any: 'any unit', label: 'Unit', search: 'Find a unit', none: 'No unit of that name was reported here.' },
  outlet: { any: 'any outlet', label: 'Reported by', search: 'Find who reported', none: 'Nobody of that name reported this.' },
  region: { any: 'any region', label: 'Region', search: 'Find a region or place', none: 'No place of that name was reported here.' },
  agreement: { any: 'any agreement', label: 'Agreement', search: 'Find an agreement', none: 'No report names an agreement here.' },
};

/** @type {Record<Stance, (count: number) => string>} */
const acts = {
  asserts: (count) => (count === 1 ? 'says so' : 'say so'),
  denies: (count) => (count === 1 ? 'denies it' : 'deny it'),
  questions: (count) => (count === 1 ? 'questions it' : 'question it'),
  'does-not-confirm': (count) => (count === 1 ? 'has not confirmed it' : 'have not confirmed it'),
};

/** Where it comes from: that nobody is independent, or that it cannot be told, is said. @param {Evidence} evidence @returns {string[]} */
const origins = (evidence) => [
  evidence.independentOrigins > 0 ? counted(evidence.independentOrigins, 'independent origin', 'independent origins') :
    evidence.unknownLineage > 0 ? 'independent origins: cannot tell' : evidence.asserted > 0 ? 'nobody independent' : 'nobody asserts it',
  ...(evidence.unknownLineage ? [`${numbers.format(evidence.unknownLineage)} of unknown lineage`] : []),
  ...(evidence.circles ? [counted(evidence.circles, 'circular chain', 'circular chains')] : []),
];

/** The same in the room of a narrow column: the count, and what is to be said beside it. @param {Evidence} evidence @returns {[string, string]} */
function originsInShort({ independentOrigins: known, unknownLineage: unknown, asserted }) {
  if (known > 0) return [numbers.format(known), unknown > 0 ? `${numbers.format(unknown)} unknown` : ''];
  if (unknown > 0) return ['cannot tell', ''];
  return ['nobody', asserted > 0 ? 'independent' : 'asserts it'];
}

/** The whole weight in one line; `claims` is null where they are not all known, `total` tells of reports beyond those that are weighed.
 *  @param {Evidence} evidence @param {number|null} claims @param {number} [total] @returns {string[]} */
const weight = (evidence, claims, total = evidence.reports) => (evidence.reports === 0 ? [counted(0, 'report', 'reports')] : [
  total > evidence.reports ? `${numbers.format(evidence.reports)} of ${counted(total, 'report', 'reports')} weighed` : counted(evidence.reports, 'report', 'reports'),
  ...(claims === null ? [] : [counted(claims, 'claim', 'claims')]),
  ...(evidence.asserted ? origins(evidence) : []),
  evidence.denied ? `${numbers.format(evidence.denied)} denied` : 'none denied',
  ...(evidence.questioned ? [`${numbers.format(evidence.questioned)} questioned`] : []),
  ...(evidence.notConfirmed ? [`${numbers.format(evidence.notConfirmed)} not confirmed`] : []),
]);

/** What the graph holds: kinds, stances, slots, and the weight of evidence. */
export const evidenceWords = {
  kinds, kindWords,
  stances,
  acts,
  slots,
  weight,
  origins,
  originsInShort,
  /** @param {string|null|undefined} modality */
  modality: (modality) => (modality && modalities[modality]) || '',
  /** @param {string|null|undefined} scope */
  scope: (scope) => (scope ? (scopes[scope] ?? scope) : ''),
  /** @param {string|null|undefined} mode */
  mode: (mode) => (mode && modes[mode]) || 'citing',
};
