import { counted, LANGUAGE, numbers } from './language.js';

const day = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' });

/** Snapshots: freezing what is shown, the ways into a report, and the gallery. */
export const snapshotWords = {
  button: 'Snapshot',
  notNow: 'What is asked and read can be frozen, once it has an answer.',
  title: 'Freeze what is shown',
  /** @param {boolean} isEvidence whether there is somebody's word behind it */
  lead: (isEvidence) => `A snapshot keeps this figure ${isEvidence ? 'with its evidence ' : ''}for good. It has an address of its own, and says later whether the graph has changed.`,
  close: 'Close',
  kind: 'Show',
  kinds: { graph: 'Graph', table: 'Table', figures: 'Figures', timeline: 'Timeline' },
  fields: {
    title: 'Title', caption: 'Caption', alternative: 'Text alternative', author: 'Author', visibility: 'Who may see it', as: 'Keep it as',
  },
  hints: {
    caption: 'Stands below the figure. Optional.', alternative: 'What the figure shows, for those who do not see it.', author: 'Optional.',
  },
  visibilities: { public: 'Whoever has the address', signed: 'Whoever has a signed link', private: 'Only me' },
  tellsDrift: 'Say on its page when the graph has changed',
  asNew: 'A new snapshot',
  /** @param {string} title @param {number} version */
  asVersion: (title, version) => `Version ${version} of “${title}”`,
  preview: 'Preview',
  previewing: 'Drawing the preview …',
  freeze: 'Freeze',
  freezing: 'Freezing …',
  nothing: 'There is nothing to freeze here.',
  nothingWhy: 'Ask a question that has an answer, or open some of its filters.',
  /** @param {{ nodes: number, edges: number, reports: number, totalReports: number, rows?: number|null, model?: string|null }} preview */
  holds: ({ nodes, edges, reports, totalReports, rows, model }) => `Holds ${[
    ...(rows ? [counted(rows, 'row', 'rows')] : []),
    ...(rows && nodes === 0 ? [] : [counted(nodes, 'entity', 'entities'), counted(edges, 'connection', 'connections')]),
    ...(model || (rows && totalReports === 0) ? [] : [reports < totalReports ? `${numbers.format(reports)} of ${counted(totalReports, 'report', 'reports')}` : counted(reports, 'report', 'reports')]),
  ].join(', ')}.`,
  made: {
    /** @param {number} version */
    title: (version) => (version === 1 ? 'The snapshot is frozen' : `Version ${version} is frozen`),
    fixed: 'This version, for good', latest: 'Always the newest version', open: 'Open', copy: 'Copy', again: 'Freeze another', gallery: 'All snapshots',
    into: 'Into a report', files: 'As a file', owner: 'The secret with which it can be changed, told this once',
    /** @param {string} what */
    copied: (what) => `${what} was copied.`,
    cannotCopy: 'The browser does not let this page copy. The text stands here:',
    signed: 'Signed link, for a week',
  },
  snippets: { iframe: 'Web page (iframe)', md: 'Markdown', tex: 'LaTeX', rst: 'reStructuredText' },
  files: {
    svg: ['SVG', 'sharp at any size'], png: ['PNG', 'for screens'], 'png-2x': ['PNG, double', 'for fine screens'], 'png-300dpi': ['PNG, 300 dpi', 'for print'], pdf: ['PDF', 'for LaTeX and print'],
    html: ['HTML', 'works offline'], docx: ['Word', 'with its caption'], json: ['JSON', 'all of its data'], csv: ['CSV', 'as a table'], graphml: ['GraphML', 'the graph'],
    csljson: ['CSL-JSON', 'sources'], bib: ['BibTeX', 'sources'], ris: ['RIS', 'sources'], txt: ['Footnotes', 'sources as text'],
  },
  gallery: {
    title: 'Snapshots', skip: 'Skip to the snapshots', search: 'Search titles, captions and authors', all: 'Also revoked ones', loading: 'Loading …', more: 'More',
    none: 'There is no snapshot yet.', noneWhy: 'Ask a question, and freeze its answer with the button “Snapshot” above it.', explore: 'Ask a question',
    notFound: 'No snapshot has these words.', notFoundWhy: 'Titles, captions and authors are searched.', clear: 'Show all',
    /** @param {number} total */
    found: (total) => counted(total, 'snapshot', 'snapshots'),
    versions: 'Versions', compare: 'Compare with today', embed: 'Take along', revoke: 'Revoke', revoking: 'Revoking …', delete: 'Delete', deleteForGood: 'Delete for good', deleting: 'Deleting …', change: 'Who may see it', save: 'Save',
    /** @param {string} kind @param {number} version @param {string} at @param {string|null|undefined} author */
    line: (kind, version, at, author) => [kind, `version ${version}`, moment.format(new Date(at)), ...(author ? [author] : [])].join(' · '),
    /** @param {number} version @param {string} at */
    version: (version, at) => `Version ${version}, ${moment.format(new Date(at))}`,
    states: { open: '', expired: 'Expired', revoked: 'Revoked' },
    visibilities: { public: '', signed: 'Signed link', private: 'Private' },
    /** @param {string} title */
    revokeTitle: (title) => `Revoke “${title}”?`,
    revokeWhy: [
      'All of its versions are gone from every address at once, also where they are embedded. Nobody gets them again.',
      'You keep it: what it holds stays in the store, and it stays in this list under “Also revoked ones”. Revoking cannot be undone; to leave nothing behind, delete it.',
    ],
    /** @param {string} title */
    deleteTitle: (title) => `Delete “${title}” for good?`,
    /** @param {number} versions */
    deleteWhat: (versions) => (versions === 1 ? 'What is lost: its only version, with the picture, the words and the evidence in it.' :
      `What is lost: all ${numbers.format(versions)} versions, with their pictures, words and evidence.`),
    deleteEmbedded: 'It was last embedded here; these pages will say that it was deleted:',
    deleteNowhere: 'It was not seen embedded anywhere.',
    deleteStays: 'Every address of it will say that it was deleted, and when. Copies that others took, and backups of the store, keep what they have.',
    deleteWhy: 'This cannot be undone. Nobody can bring it back.',
    /** @param {{ host: string, count: number, last: string }} host */
    hostLine: ({ host, count, last }) => `${host}, ${day.format(new Date(last))} (${counted(count, 'view', 'views')})`,
    /** @param {number} count */
    moreHosts: (count) => `and ${counted(count, 'more', 'more')}`,
    /** @param {string} title */
    deleted: (title) => `“${title}” was deleted for good.`,
    secret: 'Its secret', secretHint: 'It was told once, when the snapshot was frozen. Who has it may change, revoke and delete the snapshot.',
    cancel: 'Cancel',
    expires: 'Ends on', expiresHint: 'Empty for never.', frames: 'Sites that may embed it', framesHint: 'One address on each line, such as https://example.org. Empty for all.',
    /** @param {{ host: string, count: number, last: string }} host */
    host: ({ host, count, last }) => `Last embedded on ${host}, ${day.format(new Date(last))} (${counted(count, 'view', 'views')})`,
    /** @param {string} title */
    saved: (title) => `“${title}” was changed.`,
    /** @param {string} title */
    revoked: (title) => `“${title}” was revoked.`,
  },
  usedIn: {
    title: 'Figures that rest on it', failed: 'Snapshots could not be asked for.',
    /** @param {number} version */
    version: (version) => `version ${version}`,
  },
  drift: {
    checking: 'Comparing …', same: 'As today', changed: 'The graph has changed', unknown: 'Cannot be compared', title: 'What has changed since',
    /** @param {string} title */
    heading: (title) => `“${title}”, then and now`,
    then: 'Then', now: 'Today', nothing: 'The graph says the same today.', incomparable: 'What was asked cannot be asked again.',
    groups: { retracted: 'Taken back', removed: 'No longer there', changed: 'Changed', added: 'New' },
    /** @param {{ added: unknown[], removed: unknown[], changed: unknown[], retracted: unknown[] }} drift */
    badge: ({ added, removed, changed, retracted }) => [
      ...(retracted.length ? [`${retracted.length} taken back`] : []), ...(removed.length ? [`${removed.length} gone`] : []),
      ...(changed.length ? [`${changed.length} changed`] : []), ...(added.length ? [`${added.length} new`] : [])].join(', '),
  },
};
