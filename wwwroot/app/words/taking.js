import { counted, numbers } from './language.js';

/** Taking along what is shown. */
export const takingWords = {
  label: 'Take along',
  /** @param {number} count */
  reports: (count) => (count === 1 ? 'The report of this answer' : `All ${numbers.format(count)} reports of this answer`),
  /** @param {number} left @param {number} all */
  left: (left, all) => `${numbers.format(left)} of ${counted(all, 'report', 'reports')}: what the filters leave`,
  noneLeft: 'No report passes the filters.',
  sources: 'Their sources',
  /** @param {number} nodes @param {number} edges */
  drawing: (nodes, edges) => `The drawing: ${counted(nodes, 'entity', 'entities')}, ${counted(edges, 'connection', 'connections')}`,
  grouped: 'What is drawn as one is in the file one by one, with the name of its group.',
  nothing: 'Nothing is drawn.',
  /** @param {string} file */
  taken: (file) => `${file} was saved.`,
  forms: {
    csv: ['CSV', 'for any spreadsheet'],
    xlsx: ['Excel', 'XLSX'],
    json: ['JSON', 'for programs'],
    txt: ['Footnotes', 'who says it, from whom, where it is written'],
    bib: ['BibTeX', 'for LaTeX'],
    ris: ['RIS', 'for EndNote and Mendeley'],
    csljson: ['CSL-JSON', 'for Zotero and pandoc'],
    graphml: ['GraphML', 'for yEd, networkx and igraph'],
    gexf: ['GEXF', 'for Gephi'],
    cyjs: ['Cytoscape', 'JSON'],
    cypher: ['Cypher', 'statements that make the same graph'],
  },
};
