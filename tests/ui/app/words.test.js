import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAsOf, formatSpan } from '../../../wwwroot/app/format.js';
import { claimsOf, endsOf } from '../../../wwwroot/app/picture.js';
import { texts } from '../../../wwwroot/app/texts.js';
import { row } from '../sample.js';

const evidence = { reports: 8, asserted: 7, denied: 1, questioned: 0, notConfirmed: 0, origins: [], independentOrigins: 2, unknownLineage: 1, circles: 1 };

test('the weight of evidence in one line', () => {
  assert.equal(texts.weight(evidence, 1).join(' · '),
    '8 reports · 1 claim · 2 independent origins · 1 of unknown lineage · 1 circular chain · 1 denied');
  assert.equal(texts.weight({ ...evidence, reports: 1, independentOrigins: 1, unknownLineage: 0, circles: 0, denied: 0 }, null).join(' · '),
    '1 report · 1 independent origin · none denied');
  assert.deepEqual(texts.weight({ ...evidence, reports: 0 }, 0), ['0 reports']);
});

for (const [span, words] of /** @type {[{ from?: string, to?: string }|null, RegExp][]} */ ([
  [{ from: '2024-10-14', to: '2024-10-14' }, /^(14 Oct|Oct 14,) 2024$/],
  [{ from: '2024-10-01', to: '2024-10-31' }, /^October 2024$/],
  [{ from: '2024-02-01', to: '2024-02-29' }, /^February 2024$/],
  [{ from: '2024-01-01', to: '2024-12-31' }, /^2024$/],
  [{ from: '2024-10-01', to: '2024-10-10' }, /1.+10.+2024/],
  [{ from: '2024-10-01' }, /^from .*2024$/],
  [{ to: '2024-12-14' }, /^by .*2024$/],
  [{}, /^$/],
  [null, /^$/],
])) {
  test(`days ${JSON.stringify(span)} in words`, () => assert.match(formatSpan(span), words));
}

test('the parts of a connection and the number of claims', () => {
  assert.deepEqual(endsOf('Unit:id:a|part-of|Unit:id:b'), { from: 'Unit:id:a', relation: 'part-of', to: 'Unit:id:b' });
  assert.equal(claimsOf([row(), row({ ref: 'Report:id:two' }), row({ claim: { ref: 'Claim:id:two', text: '' } })]), 2);
});

for (const [parts, words, short] of /** @type {[Partial<typeof evidence>, string, string][]} */ ([
  [{ independentOrigins: 2, unknownLineage: 2 }, '2 independent origins, 2 of unknown lineage', '2 2 unknown'],
  [{ independentOrigins: 1, unknownLineage: 0 }, '1 independent origin', '1 '],
  [{ independentOrigins: 0, unknownLineage: 1 }, 'independent origins: cannot tell, 1 of unknown lineage', 'cannot tell '],
  [{ independentOrigins: 0, unknownLineage: 0 }, 'nobody independent', 'nobody independent'],
  [{ independentOrigins: 0, unknownLineage: 0, asserted: 0 }, 'nobody asserts it', 'nobody asserts it'],
])) {
  test(`origins: ${words}`, () => {
    assert.equal(texts.origins({ ...evidence, circles: 0, ...parts }).join(', '), words);
    assert.equal(texts.originsInShort({ ...evidence, ...parts }).join(' '), short);
  });
}

test('when something was so: an end that is not known is said', () => {
  assert.match(formatAsOf({ from: '2024-10-01', to: '2024-10-31' }), /^as of October 2024$/);
  assert.match(formatAsOf({ to: '2024-12-31' }), /^by .*2024$/);
  assert.equal(formatAsOf(null), '');
});
