import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { ApiError } from '../../../wwwroot/api/client.js';
import { runStatement } from '../../../wwwroot/api/query-route.js';

const { fetch } = globalThis;
afterEach(() => { globalThis.fetch = fetch; });

/** Answers every request with a text that arrives in pieces of so many bytes. @param {string} text @param {number} size @param {string} [type] @param {number} [status] */
function answer(text, size, type = 'application/vnd.neo4j.query.v1.1+jsonl', status = 202) {
  /** @type {RequestInit[]} */
  const asked = [];
  const bytes = new TextEncoder().encode(text);
  globalThis.fetch = async (_, how) => {
    asked.push(how ?? {});
    let at = 0;
    const body = new ReadableStream({ pull: (stream) => (at < bytes.length ? stream.enqueue(bytes.slice(at, (at += size))) : stream.close()) });
    return new Response(body, { status, headers: { 'content-type': type } });
  };
  return asked;
}

/** @param {number} [most] @param {string} [parameters] */
async function run(most = 100, parameters = '') {
  /** @type {{ fields: string[], rows: string[], beyond: number }} */
  const got = { fields: [], rows: [], beyond: 0 };
  const summary = await runStatement({ statement: 'RETURN "é"', parameters }, {
    fields: (names) => { got.fields = names; }, row: (values) => { got.rows.push(values[0]?._value); }, beyond: (count) => { got.beyond += count; },
  }, { most, signal: new AbortController().signal });
  return { ...got, summary };
}

const record = (/** @type {unknown} */ value) => `{"$event":"Record","_body":[{"$type":"String","_value":${JSON.stringify(value)}}]}\n`;
const header = '{"$event":"Header","_body":{"fields":["x"]}}\n';
const summary = '{"$event":"Summary","_body":{"queryType":"r"}}\n';

for (const size of [1, 7, 64, 10_000]) {
  test(`rows come whole, in pieces of ${size} bytes`, async () => {
    answer(header + record('é😀\n') + record('b') + summary, size);
    assert.deepEqual(await run(), { fields: ['x'], rows: ['é😀\n', 'b'], beyond: 0, summary: { queryType: 'r' } });
  });

  test(`rows beyond those that are kept are counted, in pieces of ${size} bytes`, async () => {
    answer(header + Array.from({ length: 25 }, (_, index) => record(index)).join('') + summary, size);
    const { rows, beyond } = await run(10);
    assert.deepEqual([rows.length, rows.at(-1), beyond], [10, 9, 15]);
  });
}

test('parameters are sent as they are written, so that no digit is lost', async () => {
  const asked = answer(header + summary, 100);
  await run(1, '{ "big": 9007199254740993 }');
  assert.equal(asked[0]?.body, '{"statement":"RETURN \\"é\\"","parameters":{ "big": 9007199254740993 },"includeCounters":true}');
});

test('an error after rows is thrown with its code', async () => {
  answer(`${header}${record('a')}{"$event":"Error","_body":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}\n`, 20);
  await assert.rejects(run(), (error) => error instanceof ApiError && error.code === 'Neo.ClientError.Statement.ArithmeticError' && error.message === '/ by zero');
});

test('an answer that ends before its summary is an error', async () => {
  answer(header + record('a'), 20);
  await assert.rejects(run(), { code: 'cut_off' });
});

test('a refusal in plain JSON is understood, in either shape', async () => {
  answer('{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Bad Request"}]}', 50, 'application/json', 400);
  await assert.rejects(run(), { code: 'Neo.ClientError.Request.Invalid', message: 'Bad Request' });
  answer('{"title":"No","status":403,"detail":"Pages of other sites may not ask.","code":"origin_not_allowed"}', 50, 'application/problem+json', 403);
  await assert.rejects(run(), { code: 'origin_not_allowed', message: 'Pages of other sites may not ask.' });
});

test('a database of another name is found, once', async () => {
  /** @type {string[]} */
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    if (String(address) === '/api/v1/about') return Response.json({ database: 'case files' });
    return String(address) === '/db/case%20files/query/v2' ? new Response(header + summary, { status: 202, headers: { 'content-type': 'application/vnd.neo4j.query.v1.1+jsonl' } }) :
      Response.json({ errors: [{ code: 'Neo.ClientError.Database.DatabaseNotFound', message: 'Graph not found: neo4j' }] }, { status: 404 });
  };
  await run();
  await run();
  assert.deepEqual(asked, ['/db/neo4j/query/v2', '/api/v1/about', '/db/case%20files/query/v2', '/db/case%20files/query/v2']);
});
