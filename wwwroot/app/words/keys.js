/**
 * The keys of both pages, by where they work. Keys of one line mean the same, or belong together; those joined by `+` are pressed at once.
 * `Mod` is Command on a Mac, and Control elsewhere.
 * @typedef {{ where: string, keys: [string[], string][] }} KeyGroup
 */

/** @type {KeyGroup} */
const lists = {
  where: 'In a list or a menu',
  keys: [[['↑', '↓'], 'To the next choice'], [['Enter'], 'Take it'], [['Esc'], 'Close the list']],
};

/** @type {[string[], string][]} */
const drawing = [
  [['↑', '↓', '←', '→'], 'To the neighbour that way'], [['Page Down', 'Page Up'], 'Through all, the most connected first'], [['Home'], 'To the most connected'],
  [['+', '−', '0'], 'Zoom in, out, fit all'],
];

export const keyWords = {
  title: 'Keys', open: 'Keys and help', close: 'Close', version: 'Version',
  singleUser: 'Nobody has to sign in here: whoever uses this machine may read and change the graph.',
  /** @type {KeyGroup[]} */
  explore: [
    { where: 'Everywhere', keys: [
      [['/'], 'Search'], [['Mod+Z'], 'Undo'], [['Mod+Shift+Z', 'Mod+Y'], 'Redo'], [['Mod+S'], 'Save the view'], [['I'], 'Details of the selection: open, close'],
      [['Esc'], 'Close what is open, then the details, then deselect'], [['?', 'F1'], 'This list'],
    ] },
    { where: 'In the graph', keys: [...drawing, [['Enter', 'I'], 'Select and show details'], [['Space'], 'Select'], [['E'], 'Expand by relation'],
      [['H', 'Delete'], 'Hide'], [['O'], 'Keep only those selected together'], [['P'], 'Hold in place, let go'], [['C'], 'Collapse, open'], [['G'], 'Group all of its type, open the group'],
      [['F'], 'Find a path from it, or to it'], [['X'], 'Select together with others, leave out'], [['N'], 'What those selected together have in common'],
      [['L'], 'Lasso: a line around entities selects them'], [['Shift+click'], 'Select together; Shift and drag for a box'], [['R'], 'Arrange'], [['V'], 'Evidence in place of entities, and back']] },
    { where: 'Among paths that were found', keys: [[['Page Down', 'Page Up'], 'To the next path']] },
    { where: 'On the map', keys: [
      [['↑', '↓', '←', '→'], 'To the place that way'], [['Page Down', 'Page Up'], 'Through all, those of most reports first'], [['Home'], 'To the place of most reports'],
      [['Enter', 'Space', 'I'], 'Select and show details'], [['Shift+↑', 'Shift+→'], 'Move the map'], [['+', '−', '0'], 'Zoom in, out, show all'],
    ] },
    { where: 'On the timeline', keys: [
      [['←', '→'], 'To the next bar'], [['↑', '↓'], 'Between bars and spans below'], [['Home', 'End'], 'To the first, the last'], [['Enter'], 'Light up its reports'],
    ] },
    { where: 'At an end of the chosen days', keys: [
      [['←', '→'], 'A day earlier, later'], [['Page Down', 'Page Up'], 'A month earlier, later'], [['Home', 'End'], 'As far as it goes'],
    ] },
    { where: 'In the table', keys: [
      [['↑', '↓'], 'To the next report'], [['Home', 'End'], 'To the first, the last'], [['Enter', 'Space', 'I'], 'Select and show details'],
      [['E'], 'Expand what it is about'],
    ] },
    { ...lists, keys: [...lists.keys, [['Page Down', 'Page Up'], 'On by eight']] },
    { where: 'On the tabs of graph and map', keys: [[['←', '→'], 'To the other']] },
    { where: 'On the divider', keys: [[['←', '→'], 'Move it'], [['Home', 'End'], 'As far as it goes']] },
  ],
  /** @type {KeyGroup[]} */
  cypher: [
    { where: 'Everywhere', keys: [[['Esc'], 'Stop the query that runs'], [['?', 'F1'], 'This list; in the editor F1 alone']] },
    { where: 'In the editor', keys: [
      [['Mod+Enter'], 'Run'], [['Ctrl+Space'], 'Complete a label, type, property or function'], [['Tab', 'Shift+Tab'], 'Indent, outdent'], [['Mod+/'], 'Comment lines, or uncomment them'],
      [['Mod+Z'], 'Undo what was typed'], [['Mod+Shift+Z', 'Mod+Y'], 'Redo it'], [['Esc'], 'Close the list; then Tab leaves the editor'],
    ] },
    { where: 'In the graph', keys: [...drawing, [['Enter', 'Space'], 'Show properties'], [['Esc'], 'Close them']] },
    { ...lists, keys: [...lists.keys, [['Home', 'End'], 'To the first, the last']] },
  ],
  /** @type {KeyGroup[]} */
  snapshots: [
    { where: 'Everywhere', keys: [[['?', 'F1'], 'This list'], [['Esc'], 'Close what is open']] },
    { where: 'Among snapshots', keys: [[['Tab', 'Shift+Tab'], 'To what can be done next, before'], [['Enter'], 'Do it']] },
  ],
};
