/** @import { Kind, SlotName } from '../../api/types.js' */
import { evidenceWords } from './evidence.js';
import { counted, numbers } from './language.js';
import { provenanceWords } from './provenance.js';

/** The drawing, and the details beside it. */
export const drawingWords = {
  graph: {
    /** @param {number} nodes @param {number} edges */
    label: (nodes, edges) => `Graph: ${counted(nodes, 'entity', 'entities')}, ${counted(edges, 'connection', 'connections')}`,
    help: 'Arrow keys move between neighbours, Page Up and Page Down through all. Enter selects, X selects together, E expands, I shows details.',
    legend: 'Legend', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit all', disputed: 'disputed', layout: 'Arranging',
    cancel: 'Stop', expand: 'Expand', empty: 'Nothing to draw.',
    /** @param {string} name */
    expandTitle: (name) => `Expand ${name}`,
    expanded: 'Added to the graph', noRelations: 'There is nothing more to load.',
    /** @param {number} loaded @param {number} total */
    loaded: (loaded, total) => `${numbers.format(loaded)} of ${numbers.format(total)}`,
    /** @param {number} step @param {number} total */
    load: (step, total) => `load ${numbers.format(step)} of ${numbers.format(total)}`,
    /** @param {number} count */
    picked: (count) => (count === 0 ? 'None selected together' : `${numbers.format(count)} selected together`),
    pickedLabel: 'Entities that are selected together', pick: 'Select together', unpick: 'Leave out', pickNone: 'Select none', pickMore: 'Select two entities or more to see what they have in common.',
    bundle: 'Draw as one', inCommon: 'In common', lasso: 'Lasso', lassoOn: 'Draw a line around entities.',
    /** @param {number} total @param {number} shown */
    common: (total, shown) => (total === 0 ? 'nothing in common' : shown < total ? `${numbers.format(shown)} of ${numbers.format(total)} in common` : `${numbers.format(total)} in common`),
    remove: 'Take away', acts: 'In the drawing', hide: 'Hide', keep: 'Only these', hold: 'Hold in place', release: 'Let go', fold: 'Collapse', unfold: 'Open',
    held: 'Held in place', released: 'Let go', collapsed: 'collapsed', asOne: 'as one', bringBack: 'Show again', releaseAll: 'Let all go',
    group: (/** @type {string} */ others) => `Group ${others}`,
    /** @param {Kind} kind @param {number} count */
    grouped: (kind, count) => counted(count, evidenceWords.kindWords(kind).one, evidenceWords.kindWords(kind).other),
    groupedKind: (/** @type {Kind} */ kind) => `${evidenceWords.kindWords(kind).legend} grouped`,
    hidden: (/** @type {number} */ count) => `${counted(count, 'entity', 'entities')} hidden`,
    pinned: (/** @type {number} */ count) => `${numbers.format(count)} held in place`,
    /** @param {number} drawn @param {number} total */
    capped: (drawn, total) => `${numbers.format(drawn)} of ${numbers.format(total)} entities are drawn: those with the most reports.`,
    drawAll: 'Draw all', heavy: 'This is a lot to draw; it may be slow.',
    /** @param {string} kind @param {string} name @param {number} degree @param {string} state */
    spoken: (kind, name, degree, state) => `${kind}, ${name}, ${counted(degree, 'connection', 'connections')}${state}`,
    selected: ', selected', noNeighbour: 'No neighbour in this direction', isOn: 'shown', isOff: 'hidden',
    unavailable: 'The graph cannot be drawn here; the table holds the same.',
  },
  evidenceView: {
    act: 'Evidence', title: 'Draw the reports and claims that connect the entities', saidBy: 'said by', contains: 'contains', cites: 'has it from', about: 'about', 'located-in': 'in', under: 'under',
  },
  details: {
    label: 'Details', close: 'Close details', aliases: 'Also known as', facts: 'What is said of it', evidence: 'Evidence',
    connections: 'Connections', none: 'No report is about this.',
    /** @param {number} count */
    moreItems: (count) => `${numbers.format(count)} more`,
    look: 'Show everything about it',
    /** @param {SlotName} slot */
    ask: (slot) => ({
      unit: 'Ask who reported on it', outlet: 'Ask what it reported', region: 'Ask what was reported here',
      agreement: 'Ask what was reported under it',
    })[slot],
    chain: 'Chain of attribution',
    speaksFor: 'speaks for', where: 'Where', under: 'Under', figure: 'Figure', said: 'Said', asOf: 'As of',
    document: 'Written in', via: 'through',
    /** @param {number} count */
    others: (count) => ` and ${counted(count, 'other', 'others')}`,
    /** @param {number} count */
    moreOrigins: (count) => counted(count, 'more origin', 'more origins'),
    notInAnswer: 'This report is not among the rows that are shown.', noReport: 'This is no report.',
    noReports: 'No report stands behind this connection: it is reference data.',
    chains: 'Chains of attribution', about: 'About', stated: 'How it is put', notHeld: 'known only because another document cites it',
    /** @param {number} shown @param {number} total */
    more: (shown, total) => `${numbers.format(shown)} of ${numbers.format(total)}. Show more`,
    basis: 'resting on a claim',
  },
  provenance: provenanceWords,
};
