/** @import { View } from '../../panels/cypher/address.js' */
/** @import { CandidateKind } from '../../panels/cypher-editor/completion.js' */
/** @import { Wrong } from '../../panels/cypher-editor/json-fault.js' */
import { counted, numbers } from './language.js';

/** @param {number} milliseconds */
const time = (milliseconds) => (milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`);

/** What a write did, by the names of the counters. @type {Record<string, (count: number) => string>} */
const deeds = {
  nodesCreated: (count) => `${counted(count, 'node', 'nodes')} created`,
  nodesDeleted: (count) => `${counted(count, 'node', 'nodes')} deleted`,
  relationshipsCreated: (count) => `${counted(count, 'relationship', 'relationships')} created`,
  relationshipsDeleted: (count) => `${counted(count, 'relationship', 'relationships')} deleted`,
  propertiesSet: (count) => `${counted(count, 'property', 'properties')} set`,
  labelsAdded: (count) => `${counted(count, 'label', 'labels')} added`,
  labelsRemoved: (count) => `${counted(count, 'label', 'labels')} removed`,
  indexesAdded: (count) => `${counted(count, 'index', 'indexes')} created`,
  indexesRemoved: (count) => `${counted(count, 'index', 'indexes')} dropped`,
  constraintsAdded: (count) => `${counted(count, 'constraint', 'constraints')} created`,
  constraintsRemoved: (count) => `${counted(count, 'constraint', 'constraints')} dropped`,
  systemUpdates: (count) => counted(count, 'system change', 'system changes'),
};

/** @type {Record<View, string>} */
const views = { table: 'Table', graph: 'Graph', json: 'JSON', plan: 'Plan' };

/** @type {Record<CandidateKind, string>} */
const candidates = { label: 'label', type: 'type', property: 'property', function: 'function', parameter: 'parameter', variable: 'variable',
  keyword: 'keyword' };

/** @type {Record<Wrong, string>} */
const jsonFaults = {
  object: 'Parameters are one object, for example { "name": "Kyiv Post" }.', value: 'A value is expected here.',
  key: 'A name in double quotes is expected here.', colon: 'A colon is expected after the name.', comma: 'A comma or the closing bracket is expected here.',
  end: 'Nothing may follow the object.', string: 'This text has no end on its line, or holds an escape that JSON does not have.',
};

/** The Cypher page. */
export const cypherWords = {
  title: 'Cypher', views, candidates, jsonFaults, time,
  ways: { label: 'Pages', explore: 'Explore', cypher: 'Cypher' },
  skip: 'Skip to the result',
  editor: {
    label: 'Cypher', help: 'Control and Enter runs. Control and Space completes. Escape, then Tab, leaves the editor.',
    leave: 'Tab now leaves the editor.', placeholder: 'Write a query, or choose an example',
    parameters: 'Parameters', parametersLabel: 'Parameters, as JSON', parametersHint: '{ "name": "value" } stands for $name in the text',
    run: 'Run', stop: 'Stop', examples: 'Examples', history: 'History', write: 'Changes data', schema: 'Changes the schema',
    writeWhy: 'Running this changes what is in the graph.', completions: 'Completions',
    badParameters: 'The parameters cannot be read.',
    /** @param {number} line @param {number} column */
    place: (line, column) => `Line ${numbers.format(line)}, column ${numbers.format(column)}`,
  },
  start: {
    title: 'Examples', lead: 'An example is put into the editor, to be changed or run.',
  },
  history: { none: 'What is run in this session is listed here.', title: 'Run in this session' },
  result: {
    label: 'Result', running: 'Running', stopped: 'Stopped', failed: 'Failed', none: 'No rows', nothing: 'Done. The query returns nothing.',
    noneWhy: 'The query ran, and nothing in the graph matches.',
    /** @param {number} rows */
    rows: (rows) => counted(rows, 'row', 'rows'),
    /** @param {number} kept @param {number} total */
    truncated: (kept, total) => `The first ${numbers.format(kept)} of ${numbers.format(total)} rows are shown. Add LIMIT, or narrow the query, to see others.`,
    /** @param {Record<string, number|boolean>} counters */
    deeds: (counters) => Object.entries(deeds).flatMap(([name, say]) => (counters[name] ? [say(Number(counters[name]))] : [])),
    unchanged: 'Nothing was changed', stoppedWhy: 'The query was ended. What had arrived by then is shown.', stoppedEmpty: 'The query was ended before it had an answer.',
    copy: 'Copy as', copyText: 'text', copyJson: 'JSON', copied: 'Copied', notCopied: 'The browser did not allow copying.',
    view: 'Show the result as', notes: 'Notes from the database',
    noGraph: 'The result holds no nodes', noPlan: 'Start the query with EXPLAIN or PROFILE to see its plan', noRows: 'The query has no rows',
    explained: 'Planned, not run',
  },
  table: {
    label: 'Rows of the result', number: 'Row',
    /** @param {number} from @param {number} to @param {number} total */
    page: (from, to, total) => `${numbers.format(from)}–${numbers.format(to)} of ${numbers.format(total)}`,
    next: 'Next rows', previous: 'Previous rows', pages: 'Pages of rows',
    /** @param {number} letters */
    unfoldText: (letters) => `all ${counted(letters, 'letter', 'letters')}`,
    /** @param {number} count */
    unfoldList: (count) => `${numbers.format(count)} more`,
    fold: 'less', open: 'Open in explorer', noProperties: 'No properties', labels: 'Labels', yes: 'true', no: 'false',
  },
  /** A duration in words of few letters: 1 y 2 mo 3 d 4 h. @type {[string, string][]} */
  durationUnits: [['Y', 'y'], ['M', 'mo'], ['D', 'd'], ['H', 'h'], ['m', 'min'], ['S', 's']],
  graph: {
    /** @param {number} nodes @param {number} edges */
    label: (nodes, edges) => `Graph of the result: ${counted(nodes, 'node', 'nodes')}, ${counted(edges, 'relationship', 'relationships')}`,
    help: 'Arrow keys move between neighbours, Page Up and Page Down through all. Enter shows properties, Escape closes them.',
    /** @param {number} count */
    loose: (count) => `${counted(count, 'relationship is', 'relationships are')} left out: the result does not hold both ends.`,
    /** @param {number} drawn @param {number} total */
    capped: (drawn, total) => `${numbers.format(drawn)} of ${numbers.format(total)} nodes are drawn, the most connected first.`,
    properties: 'Properties', close: 'Close', from: 'From', to: 'To', openAll: 'Open all in explorer',
    /** @param {number} count @param {number} total */
    openMost: (count, total) => `Open the ${numbers.format(count)} most connected of ${numbers.format(total)} entities in explorer`,
  },
  plan: {
    label: 'Plan', operator: 'Operator', details: 'Details', estimated: 'Estimated rows', rows: 'Rows', hits: 'Hits',
    /** @param {number} hits */
    sum: (hits) => `${counted(hits, 'hit', 'hits')} in all`,
  },
  aggregate: 'over rows',
  /** @param {number} count */
  nodes: (count) => counted(count, 'node', 'nodes'),
  /** @param {number} count */
  relationships: (count) => counted(count, 'relationship', 'relationships'),
  /** @param {string[]} names */
  propertyOf: (names) => `of ${names.slice(0, 6).join(', ')}${names.length > 6 ? ` and ${names.length - 6} more` : ''}`,
  cutOff: 'The answer ended too early.', cutOffWhy: 'The connection closed before the server had said everything.',
};
