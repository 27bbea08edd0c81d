import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsOf, layChains } from '../../../wwwroot/panels/details/citation-layout.js';
import { chainsInWords } from '../../../wwwroot/panels/details/citation-words.js';
import { item, source } from '../sample.js';

/** @import { Citations, CitedReport } from '../../../wwwroot/api/types.js' */

/**
 * "b→a c→a d" as citations: b and c have it from a, d from nobody. A letter is a report, and its speaker.
 * @param {string} text @param {Record<string, Partial<CitedReport>>} [parts] @returns {Citations}
 */
function citations(text, parts = {}) {
  const links = text.split(' ').filter((part) => part.includes('→')).map((part) => ({ from: part.charAt(0), to: part.charAt(2), mode: 'paraphrases' }));
  const letters = [...new Set(text.replaceAll(/[→ ]/g, ''))];
  return { links, circles: [], reports: letters.map((report) => ({ report, claim: 'c', speaker: source(report.toUpperCase()), speaksFor: [], stance: 'asserts',
    root: !links.some(({ from }) => from === report), ...parts[report] })) };
}

/** Where each report stands: column and row, with the rows it spans where these are several. @param {string} text */
const layout = (text) => layChains(citations(text)).chains.map(({ placed, columns, rows }) =>
  `${columns}×${rows}: ${placed.map(({ report: { report }, column, row, span }) => `${report}${column}${row}${span > 1 ? `/${span}` : ''}`).join(' ')}`);

test('a chain runs from left to right to the origin', () => assert.deepEqual(layout('c→b b→a'), ['3×1: c00 b10 a20']));

test('an origin stands in the middle of those who cite it', () => assert.deepEqual(layout('b→a c→a d→a'), ['2×3: b00 a10/3 c01 d02']));

test('those who cite two origins stand in the middle of them', () => assert.deepEqual(layout('c→a c→b'), ['2×2: c00/2 a10 b11']));

test('the way to an origin that is longest gives the column', () => assert.deepEqual(layout('c→b b→a c→a'), ['3×1: c00 b10 a20']));

test('branches do not share a row', () => {
  const [text = ''] = layout('d→b e→b f→c b→a c→a');
  const places = text.split(': ')[1]?.split(' ').map((place) => place.slice(1, 3)) ?? [];
  assert.equal(new Set(places).size, places.length, text);
});

test('reports that cite one another in a ring are laid out all the same', () => {
  const { chains } = layChains(citations('a→b b→c c→a'));
  assert.equal(chains.length, 1);
  assert.equal(chains[0]?.placed.length, 3);
});

test('what is not connected is apart, the longest chain first and those who deny last', () => {
  const { chains, alone } = layChains(citations('x→y b→a c→a d', { x: { stance: 'denies' }, y: { stance: 'denies' } }));
  assert.deepEqual(chains.map(({ placed }) => placed.map(({ report }) => report.report).join('')), ['bac', 'xy']);
  assert.deepEqual(alone.map(({ report }) => report), ['d']);
});

test('every chain is said in words, with its end', () => {
  assert.deepEqual(chainsInWords(citations('c→b b→a')), ['C cites B, who cites A: origin.']);
  assert.deepEqual(chainsInWords(citations('c→a c→b')), ['C cites A: origin.', 'C cites B: origin.']);
  assert.deepEqual(chainsInWords(citations('a', { a: { lineage: 'unknown' } })), ['A: from where is not told.']);
  assert.deepEqual(chainsInWords(citations('a', { a: { stance: 'denies', speaksFor: [item('actor', 'State')] } })), ['A (speaks for State) (denies): origin.']);
});

test('the chains of one report are drawn in the same way', () => {
  const step = (/** @type {string} */ report, /** @type {string|null} */ mode = null) => ({ report, speaker: source(report), mode });
  const { reports, links } = citationsOf([[step('c', 'quotes'), step('a')], [step('c', 'cites'), step('b', 'republishes'), step('a')]]);
  assert.deepEqual(reports.map(({ report, root }) => `${report}${root ? ' root' : ''}`), ['c', 'a root', 'b']);
  assert.deepEqual(links.map(({ from, mode, to }) => `${from} ${mode} ${to}`), ['c quotes a', 'c cites b', 'b republishes a']);
});
