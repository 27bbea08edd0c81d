/** @import { Evidence, Kind, Stance, SlotName } from '../api/types.js' */

/** Every word on the pages, in one language: a translation is another module of this shape. */

export const LANGUAGE = 'en';

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);

/** @param {number} count @param {string} one @param {string} other */
const counted = (count, one, other) => `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : other}`;

/** @type {Record<Kind, { one: string, other: string, legend: string }>} */
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

/** @param {string} column @param {'asc'|'desc'} direction */
function orderOf(column, direction) {
  const [asc, desc] = orders[column] ?? ['A to Z', 'Z to A'];
  return `${sortNames[column] ?? column}: ${direction === 'asc' ? asc : desc}`;
}

/** @type {Record<string, [string, string]>} */
const orders = { said: ['oldest first', 'newest first'], figure: ['smallest first', 'largest first'], origins: ['fewest first', 'most first'] };

/** @type {Record<string, string>} */
const sortNames = { speaker: 'Who says it', subject: 'About', figure: 'Figure', place: 'Where', agreement: 'Agreement', origins: 'Origins',
  document: 'Document', said: 'Said' };

/** @type {Record<Stance, (count: number) => string>} */
const acts = {
  asserts: (count) => (count === 1 ? 'says so' : 'say so'),
  denies: (count) => (count === 1 ? 'denies it' : 'deny it'),
  questions: (count) => (count === 1 ? 'questions it' : 'question it'),
  'does-not-confirm': (count) => (count === 1 ? 'has not confirmed it' : 'have not confirmed it'),
};

/** Where it comes from. @param {Evidence} evidence @returns {string[]} */
const origins = (evidence) => [
  counted(evidence.independentOrigins, 'independent origin', 'independent origins'),
  ...(evidence.unknownLineage ? [`${numbers.format(evidence.unknownLineage)} of unknown lineage`] : []),
  ...(evidence.circles ? [counted(evidence.circles, 'circular chain', 'circular chains')] : []),
];

/** The whole weight in one line; `claims` is null where they are not all known. @param {Evidence} evidence @param {number|null} claims
 *  @returns {string[]} */
const weight = (evidence, claims) => (evidence.reports === 0 ? [counted(0, 'report', 'reports')] : [
  counted(evidence.reports, 'report', 'reports'),
  ...(claims === null ? [] : [counted(claims, 'claim', 'claims')]),
  ...origins(evidence),
  evidence.denied ? `${numbers.format(evidence.denied)} denied` : 'none denied',
  ...(evidence.questioned ? [`${numbers.format(evidence.questioned)} questioned`] : []),
  ...(evidence.notConfirmed ? [`${numbers.format(evidence.notConfirmed)} not confirmed`] : []),
]);

export const texts = {
  product: 'GraphExplorer',
  counted,
  kinds,
  stances,
  acts,
  slots,
  weight,
  origins,
  /** @param {string|null|undefined} modality */
  modality: (modality) => (modality && modalities[modality]) || '',
  /** @param {string|null|undefined} scope */
  scope: (scope) => (scope ? (scopes[scope] ?? scope) : ''),
  /** @param {string|null|undefined} mode */
  mode: (mode) => (mode && modes[mode]) || 'citing',

  sentence: { start: 'Which', reportedBy: 'was reported by', in: 'in', under: 'under', end: '?' },
  slot: {
    anySource: 'any source', outletsOnly: 'Outlets only', anySpeaker: 'Any source', widen: 'Who counts as reporting',
    /** @param {string} label @param {string} value */
    button: (label, value) => `${label}: ${value}`,
    /** @param {string} name */
    clear: (name) => `Clear ${name}`,
    /** @param {string} label */
    list: (label) => `${label}: choices, most reports first`,
    /** @param {number} shown @param {number} total */
    more: (shown, total) => `${shown} of ${total} shown. Type to find others.`,
    /** @param {number} count */
    reports: (count) => counted(count, 'report', 'reports'),
    clearAll: 'Clear all',
  },
  search: {
    label: 'Search names and aliases', placeholder: 'Search names and aliases', results: 'Search results',
    none: 'Nothing has a name or an alias like this.', hint: 'Type a name, for example of a unit, a place or an outlet.',
    /** @param {number} total */
    found: (total) => counted(total, 'entity found', 'entities found'),
    /** @param {string} alias */
    alias: (alias) => `also ${alias}`,
  },
  theme: { system: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  start: {
    lead: 'Ask who reported what about whom, where, under which agreement, and on whose word.',
    /** @param {number} total */
    all: (total) => `Show ${total === 1 ? 'the one report' : `all ${numbers.format(total)} reports`}`,
    held: 'In the graph', views: 'Starting points', nothing: 'The graph holds no reports about units yet.',
    nothingNext: 'Load it again',
    columns: { unit: 'Most reported units', outlet: 'Who reports', region: 'Where', agreement: 'Under which agreement' },
    empty: 'No report names one.',
    counts: {
      units: 'units', actors: 'states, organisations, people', agreements: 'agreements', places: 'places', sources: 'sources',
      documents: 'documents', claims: 'claims', reports: 'reports',
    },
  },
  answer: {
    label: 'Answer', table: 'Table', both: 'Table and graph', graph: 'Graph', details: 'Details', view: 'View',
    skip: 'Skip to the answer', divider: 'Divider between table and graph',
    none: 'No report answers this question.', noneWhy: 'Each slot narrows the answer. Open one of them to see more.',
    noneNext: 'Open all slots', widenNext: 'Ask any source, not outlets only',
    /** @param {string} name */
    about: (name) => `Everything reported about ${name}`,
    aboutLabel: 'Everything reported about', close: 'Back to the question',
    /** @param {number} shown @param {number} total */
    truncated: (shown, total) => `${numbers.format(shown)} of ${numbers.format(total)} reports are shown.`,
    more: 'Show more',
    undo: 'Undo', redo: 'Redo', loading: 'Loading',
    failed: 'This could not be loaded.', kept: 'What was shown before is still here.', retry: 'Try again',
    offline: 'The server cannot be reached.', offlineWhy: 'It may have been stopped, or the connection is down.',
  },
  table: {
    label: 'Evidence: one line per report', sort: 'Sort by', notStated: 'not stated',
    alsoDiscussed: 'also discussed in the same document:',
    columns: {
      speaker: 'Who says it', subject: 'About', figure: 'Figure', place: 'Where', agreement: 'Under', origins: 'Independent origins',
      document: 'Written in', said: 'Said · written in',
    },
    originsShort: 'Origins',
    /** @param {string} article */
    article: (article) => `Article ${article}`,
    unknownLineage: 'unknown lineage',
    /** @param {number} line */
    line: (line) => `line ${line}`,
    /** @param {number} line */
    lineOf: (line) => `line ${line} of`,
    cites: 'citing', asOf: 'as of', noFigure: '–', order: orderOf,
    labels: { place: 'Where:', agreement: 'Under:', origins: 'Origins:' },
  },
  graph: {
    /** @param {number} nodes @param {number} edges */
    label: (nodes, edges) => `Graph: ${counted(nodes, 'entity', 'entities')}, ${counted(edges, 'connection', 'connections')}`,
    help: 'Arrow keys move between neighbours, Page Up and Page Down through all. Enter selects, E expands, I shows details.',
    legend: 'Legend', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit all', disputed: 'disputed', layout: 'Arranging',
    cancel: 'Stop', expand: 'Expand', empty: 'Nothing to draw.',
    /** @param {string} name */
    expandTitle: (name) => `Expand ${name}`,
    expanded: 'Added to the graph', noRelations: 'There is nothing more to load.',
    /** @param {number} loaded @param {number} total */
    loaded: (loaded, total) => `${numbers.format(loaded)} of ${numbers.format(total)}`,
    /** @param {number} step @param {number} total */
    load: (step, total) => `load ${numbers.format(step)} of ${numbers.format(total)}`,
    remove: 'Take away',
    /** @param {number} drawn @param {number} total */
    capped: (drawn, total) => `${numbers.format(drawn)} of ${numbers.format(total)} entities are drawn: those with the most reports.`,
    drawAll: 'Draw all', heavy: 'This is a lot to draw; it may be slow.',
    /** @param {string} kind @param {string} name @param {number} degree @param {string} state */
    spoken: (kind, name, degree, state) => `${kind}, ${name}, ${counted(degree, 'connection', 'connections')}${state}`,
    selected: ', selected', noNeighbour: 'No neighbour in this direction', isOn: 'shown', isOff: 'hidden',
    unavailable: 'The graph cannot be drawn here; the table holds the same.',
    /** @param {string} verb */
    from: (verb) => `← ${verb}`,
    /** @param {string} verb */
    to: (verb) => `${verb} →`,
  },
  details: {
    label: 'Details', close: 'Close details', aliases: 'Also known as', facts: 'What is said of it', evidence: 'Evidence',
    figures: 'Figures', reports: 'Reports', connections: 'Connections', none: 'No report is about this.',
    expand: 'Expand', look: 'Show everything about it',
    /** @param {SlotName} slot */
    ask: (slot) => ({
      unit: 'Ask who reported on it', outlet: 'Ask what it reported', region: 'Ask what was reported here',
      agreement: 'Ask what was reported under it',
    })[slot],
    chain: 'Chain of attribution', origin: 'origin', rootUnknown: 'where it has this from is not stated',
    speaksFor: 'speaks for', claim: 'Claim', where: 'Where', under: 'Under', figure: 'Figure', said: 'Said', asOf: 'As of',
    document: 'Written in', origins: 'Independent origins', via: 'through',
    /** @param {number} count */
    others: (count) => ` and ${counted(count, 'other', 'others')}`, notInAnswer: 'This report is not part of what is shown.',
    noReports: 'No report stands behind this connection: it is reference data.', claimWeight: 'All reports of this claim',
    chains: 'Chains of attribution', about: 'About', stated: 'How it is put', notHeld: 'known only because another document cites it',
    /** @param {number} shown @param {number} total */
    more: (shown, total) => `${numbers.format(shown)} of ${numbers.format(total)}. Show more`,
    basis: 'resting on a claim', circle: 'returns to its own speaker', chartNote: 'Bars span the lowest to the highest figure.',
    openEnd: 'or more',
  },
  help: {
    title: 'Keys', open: 'Keys and help', close: 'Close',
    /** @type {[string[], string][]} */
    keys: [
      [['/'], 'Search'], [['Esc'], 'Close what is open, then deselect'], [['Ctrl', 'Z'], 'Undo'], [['Ctrl', 'Shift', 'Z'], 'Redo'],
      [['↑', '↓', '←', '→'], 'Graph: to the neighbour that way. Table: up and down'],
      [['Page Up', 'Page Down'], 'Graph: through all entities'], [['Enter'], 'Select and show details'],
      [['E'], 'Expand by relation'], [['I'], 'Details of the selection'], [['+', '−', '0'], 'Graph: zoom in, out, fit'], [['?'], 'This list'],
    ],
    store: 'Where the graph is kept', version: 'Version',
  },
};
