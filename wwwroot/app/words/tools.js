/** @import { PathExtra, PathOrder } from '../tools.js' */
import { counted, numbers } from './language.js';

/** Paths between two entities, and measures of the drawing. */
export const toolWords = {
  paths: {
    title: 'Find a path', close: 'Close the path finder', from: 'From', to: 'To', turn: 'The other way round', through: 'Through', avoid: 'Not through',
    choose: 'Choose an entity', search: 'Find an entity', none: 'Nothing of that name can be an end of a path.', list: 'Entities', add: 'Add',
    /** @param {string} label @param {string} name */
    button: (label, name) => `${label}: ${name}`,
    /** @param {string} name */
    clear: (name) => `Take away ${name}`,
    order: 'Order', orders: /** @type {Record<PathOrder, string>} */ ({ length: 'Shortest first', evidence: 'Best supported first' }),
    also: /** @type {Record<PathExtra, string>} */ ({ documents: 'Documents connect what they discuss', 'large-places': 'Pass countries and seas' }),
    relations: 'Connections that count', allRelations: 'all',
    /** @param {number} count @param {number} all */
    someRelations: (count, all) => `${numbers.format(count)} of ${numbers.format(all)}`,
    every: 'All of them',
    /** @type {Record<string, string>} */
    relationNames: {
      'reported-on': 'reported on', 'reported-in': 'reported in', 'reported-under': 'reported under', involves: 'reported together', cites: 'has it from', 'part-of': 'part of',
      'belongs-to': 'belongs to', 'member-of': 'member of', commands: 'commands', 'party-to': 'party to', 'speaks-for': 'speaks for', 'owned-by': 'owned by',
      syndicates: 'republishes', within: 'lies in', 'refers-to': 'refers to',
    },
    start: 'Choose two entities to see how they are connected, and on whose word.',
    searching: 'Looking for paths', stop: 'Stop', stopped: 'The search was stopped.',
    /** @param {number} count */
    found: (count) => `${counted(count, 'path', 'paths')}`,
    /** @param {number} count */
    steps: (count) => counted(count, 'step', 'steps'),
    /** @param {number|null|undefined} origins */
    weakest: (origins) => (origins === null || origins === undefined ? 'no step needs a report' :
      origins === 0 ? 'a step has no independent origin' : `${counted(origins, 'independent origin', 'independent origins')} at the weakest step`),
    /** @param {number} count */
    denied: (count) => counted(count, 'denial', 'denials'),
    draw: 'Draw', drawn: 'Take away', light: 'Let it stand out', evidence: 'Show its evidence',
    /** @param {number} hops */
    empty: (hops) => `No path within ${counted(hops, 'step', 'steps')}.`,
    emptyWhy: 'Nothing that counts here connects the two. Let more connect:',
    allowRelations: 'Let all connections count', allowDocuments: 'Let documents connect', allowPlaces: 'Pass countries and seas', allowAll: 'Pass what was left out',
    /** @param {number} hops */
    longer: (hops) => `Up to ${counted(hops, 'step', 'steps')}`,
    entitiesOnly: 'A path leads between units, states, organisations, people, agreements, places and sources.',
    act: 'Path', route: 'path', fromIt: 'Find a path from it',
  },
  analysis: {
    title: 'Analyse the drawing', open: 'Analyse', close: 'Close the analysis', size: 'Size', colour: 'Colour', nothing: 'as usual', off: 'Off', table: 'Measures of what is drawn',
    /** @param {number} entities @param {number} edges */
    of: (entities, edges) => `Of ${counted(entities, 'entity', 'entities')} and ${counted(edges, 'connection', 'connections')} that are drawn.`,
    estimated: 'An estimate.', entity: 'Entity', save: 'Take along as CSV',
    /** @param {string} file */
    saved: (file) => `${file} was saved.`,
    start: 'Choose what the size and the colour of an entity stand for.', empty: 'Nothing is drawn that could be measured.', measuring: 'Measuring', none: '–', yes: 'yes',
    /** @param {string} title */
    sized: (title) => `size: ${title}`,
    /** @param {string} title */
    coloured: (title) => `colour: ${title}`,
    /** @param {string} text */
    remove: (text) => `As usual again: ${text}`,
    /** @param {number} group */
    group: (group) => numbers.format(group),
    link: 'How firmly do two hang together?', alternatives: 'Ways between them', cut: 'What would have to fall', origins: 'On the word of',
    /** @param {number} shown @param {number} all */
    more: (shown, all) => `The first ${numbers.format(shown)} of ${numbers.format(all)}; the file has all.`,
  },
};
