import { counted, numbers } from './language.js';

/** A graph of another model, looked around in by its own labels and types. */
export const labelWords = {
  title: 'Look around in this database',
  /** @param {number} labels @param {number} types */
  lead: (labels, types) => `It has ${counted(labels, 'label', 'labels')} and ${counted(types, 'type of relationship', 'types of relationship')} of its own. Search, or start from one of its nodes.`,
  labels: 'What is in it', types: 'How it is connected', more: 'Show more', none: 'No node of this label.',
  /** @param {string} label @param {number} count */
  heading: (label, count) => `${label}, ${counted(count, 'node', 'nodes')}`,
  /** @param {number} count */
  nodes: (count) => counted(count, 'node', 'nodes'),
  /** @param {number} count */
  links: (count) => counted(count, 'connection', 'connections'),
  /** @param {number} rest */
  moreEnds: (rest) => `and ${counted(rest, 'other pair', 'other pairs')}`,
  noLabel: 'no label',
  questionsTitle: 'Questions need reports',
  questions: 'Who says it, who denies it, on whose word: such questions are asked of nodes labelled Claim, Report and Source, joined as the evidence model says. This database has none, so it is shown by its own labels and types.',
  cypher: 'Ask it in Cypher', toStart: 'Search and schema',
  search: 'Search names, titles and keys', searchNone: 'Nothing in this database has these words in a short text.',
  /** @param {number} nodes @param {number} of */
  part: (nodes, of) => `The first ${numbers.format(nodes)} of about ${numbers.format(of)} nodes were searched.`,
  around: 'Around', incoming: 'towards it:', properties: 'Properties', noProperties: 'It has no properties.', relationships: 'Relationships',
  passing: 'This node has no property that is unique in the database. Its address is good until the server stops.',
  passingView: 'This address is good until the server stops: it names a node that has no unique property.',
  /** @param {number} nodes @param {number} edges */
  drawn: (nodes, edges) => `${counted(nodes, 'entity', 'entities')} · ${counted(edges, 'connection', 'connections')}`,
  table: {
    label: 'Entities that are drawn', columns: { name: 'Name', label: 'Label', links: 'Connections' }, empty: 'Nothing is drawn.',
  },
};
