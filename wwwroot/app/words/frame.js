import { labelWords } from './labels.js';
import { counted, LANGUAGE, numbers } from './language.js';

/** The banner says why. */
const away = { title: 'This could not be loaded.', detail: 'The graph cannot be reached. This is tried again when it can.' };

/** @param {string} title @param {string} column @param {'asc'|'desc'} direction */
function orderOf(title, column, direction) {
  const [asc, desc] = orders[column] ?? ['A to Z', 'Z to A'];
  return `${title}: ${direction === 'asc' ? asc : desc}`;
}

/** @type {[string, string]} */
const byDay = ['oldest first', 'newest first'];

/** @type {Record<string, [string, string]>} */
const orders = { said: byDay, asOf: byDay, recorded: byDay, figure: ['smallest first', 'largest first'], origins: ['fewest first', 'most first'] };

/** The frame of the page: question, search, start, answer, table. */
export const frameWords = {
  /** Failures that the page words itself, by their stable code: the server's own words name references. @type {Record<string, { title: string, detail: string }>} */
  problems: {
    entity_not_found: { title: 'This is not in the graph.', detail: 'The address names something that the graph does not hold, or holds no longer.' },
    store_unavailable: away, store_refused_account: away, store_unfit: away,
    view_not_found: { title: 'This view is not kept here.', detail: 'It was deleted, or it was saved on a server that keeps views only as long as it runs.' },
    model_missing: { title: labelWords.questionsTitle, detail: labelWords.questions },
    reference_expired: { title: 'This address has expired.', detail: 'It named something that has no lasting address, and was good until the server stopped. Search for it again.' },
    bad_request: { title: 'This address cannot be understood.', detail: 'Part of it is not as it was made; clear the question and ask again.' },
  },
  unknown: 'not in the graph',
  sentence: 'Which {unit} was reported by {outlet} in {region} under {agreement}?',
  /** @param {string} text */
  capital: (text) => text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1),
  questions: { title: 'Questions', other: 'Other questions' },
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
    clearAll: 'Clear all', takeDay: 'Show', none: 'Nothing of that name is in an answer here.',
    /** @param {string} label */
    find: (label) => `Find: ${label}`,
  },
  search: {
    label: 'Search names and aliases', placeholder: 'Search names and aliases', results: 'Search results',
    none: 'Nothing has a name or an alias like this.', hint: 'Type a name, for example of a unit, a place or an outlet.',
    /** @param {number} total */
    found: (total) => counted(total, 'entity found', 'entities found'),
    /** @param {string} alias */
    alias: (alias) => `also ${alias}`,
  },
  readOnly: {
    mark: 'Read-only', why: 'Every question is answered; a query that would change the graph is refused.',
  },
  away: {
    title: 'The graph cannot be reached.', next: 'What is shown stays, and this page goes on by itself when the graph answers again.', retry: 'Try now',
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
    label: 'Answer', table: 'Table', both: 'Table and graph', graph: 'Graph', timeline: 'Timeline', map: 'Map', details: 'Details', view: 'View',
    skip: 'Skip to the answer', divider: 'Divider between table and graph',
    none: 'No report answers this question.', noneWhy: 'Each slot narrows the answer. Open one of them to see more.',
    noneAbout: 'No report is about this.', noneAboutWhy: 'What it is connected with is in the drawing.', noneNext: 'Open all slots', widenNext: 'Ask any source, not outlets only',
    /** @param {string} name */
    about: (name) => `Everything reported about ${name}`,
    aboutLabel: 'Everything reported about', close: 'Back to the question',
    /** @param {number} shown @param {number} total */
    truncated: (shown, total) => `${numbers.format(shown)} of ${numbers.format(total)} reports are shown.`,
    more: 'Show more',
    /** @param {number} nodes @param {number} edges */
    drawn: (nodes, edges) => `${counted(nodes, 'entity', 'entities')} and ${counted(edges, 'connection', 'connections')} are drawn`,
    undone: 'Undone', redone: 'Done again', noStep: 'There is nothing more to take back.', noRedo: 'There is nothing more to do again.',
    undo: 'Undo', redo: 'Redo', loading: 'Loading', reading: 'The reports are being read…',
    failed: 'This could not be loaded.', kept: 'What was shown before is still here.', retry: 'Try again',
    offline: 'The server cannot be reached.', offlineWhy: 'It may have been stopped, or the connection is down.',
  },
  table: {
    label: 'Evidence: one line per report', sort: 'Sort by', notStated: 'not stated',
    alsoDiscussed: 'also discussed in the same document:',
    columns: {
      speaker: 'Who says it', subject: 'About', figure: 'Figure', place: 'Where', agreement: 'Under', origins: 'Independent origins',
      said: 'Said · written in',
    },
    short: /** @type {Record<string, string>} */ ({ origins: 'Origins' }), asAnswered: 'as the question asks',
    /** @param {string} article */
    article: (article) => `Article ${article}`,
    unknownLineage: 'unknown lineage',
    /** @param {number} line */
    line: (line) => `line ${line}`,
    /** @param {number} line */
    lineOf: (line) => `line ${line} of`,
    cites: 'citing', asOf: 'as of', noFigure: '–', order: orderOf,
    labels: { place: 'Where:', agreement: 'Under:', origins: 'Origins:', asOf: 'As of:', recorded: 'In this graph since:' },
  },
};
