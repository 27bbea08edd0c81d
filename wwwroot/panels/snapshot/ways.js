/** @import { Made } from '../../api/snapshots.js' */

/** Forms of a snapshot that are copied, as their addresses end. */
export const SNIPPETS = /** @type {const} */ (['md', 'tex', 'rst']);

/** Forms of a snapshot that are kept as files. */
const FILES = /** @type {const} */ (['svg', 'png', 'png-2x', 'png-300dpi', 'pdf', 'html', 'docx', 'json', 'csv', 'graphml']);

/** Forms in which its sources are cited. */
const CITATIONS = /** @type {const} */ (['csljson', 'bib', 'ris', 'txt']);

/** What a snapshot can be kept as: one of a graph of another model has no sources. @param {Pick<Made, 'model'>} made */
export const filesOf = ({ model }) => (model ? FILES : [...FILES, ...CITATIONS]);

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The frame for a page of another site: the version that was just frozen, which stays as it is. @param {Pick<Made, 'versionAddress'|'title'>} made */
export const iframeOf = ({ versionAddress, title }) =>
  `<iframe src="${escaped(versionAddress)}" title="${escaped(title)}" width="100%" height="720" style="border: 0" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`;
