/** @import { Checked, RowSink, Statement, Summary } from './query-types.js' */
import { api, ApiError, offline, post, refusalOf } from './client.js';
import { texts } from '../app/texts.js';

const CHECK = '/api/v1/check';
const TYPED_LINES = 'application/vnd.neo4j.query.v1.1+jsonl';
const RECORD = '{"$event":"Record"';

/** Its name in the address of the route; a server of another name says so with a 404. */
let database = 'neo4j';

/** @param {Statement} statement */
const bodyOf = ({ statement, parameters }) =>
  `{"statement":${JSON.stringify(statement)},"parameters":${parameters.trim() || '{}'},"includeCounters":true}`;

/**
 * Runs a statement. Rows reach the sink as they come, at most `most` of them; later ones are only counted. Parameters go as they are
 * written, so that large numbers keep their digits. To stop, abort the signal: the server ends the query.
 * @param {Statement} statement
 * @param {RowSink} sink
 * @param {{ most: number, signal: AbortSignal }} how
 * @returns {Promise<Summary>}
 */
export async function runStatement(statement, sink, { most, signal }) {
  let rows = 0;
  for await (const batch of lines({ body: bodyOf(statement), accept: TYPED_LINES }, signal)) {
    const kept = batch.filter((line) => !line.startsWith(RECORD) || ++rows <= most);
    if (kept.length < batch.length) sink.beyond(batch.length - kept.length);
    for (const line of kept) {
      const end = take(JSON.parse(line), sink);
      if (end) return end;
    }
  }
  throw new ApiError({ title: texts.cypher.cutOff, status: 0, detail: texts.cypher.cutOffWhy, code: 'cut_off' });
}

/** @param {{ $event: string, _body: any }} event @param {RowSink} sink @returns {Summary|null} */
function take({ $event, _body }, sink) {
  if ($event === 'Error') throw new ApiError({ title: _body[0].code, status: 400, detail: _body[0].message, code: _body[0].code });
  if ($event === 'Header') sink.fields(_body.fields);
  if ($event === 'Record') sink.row(_body);
  return $event === 'Summary' ? _body : null;
}

/** @param {{ body: string, accept: string }} what @param {AbortSignal} signal */
async function ask(what, signal) {
  const send = () => post(`/db/${encodeURIComponent(database)}/query/v2`, what, signal);
  const response = await send();
  if (response.status !== 404) return response;
  database = (await api.about(signal)).database;
  return send();
}

/**
 * The lines of an answer as they arrive, in batches.
 * @param {{ body: string, accept: string }} what
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<string[]>}
 */
async function* lines(what, signal) {
  const response = await ask(what, signal);
  if (!response.body || !(response.headers.get('content-type') ?? '').includes('jsonl')) throw await refusalOf(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = '', done = false; !done;) {
    const chunk = await reader.read().catch((error) => { throw signal.aborted ? error : offline(); });
    done = chunk.done;
    const whole = (rest + (chunk.value ?? '')).split('\n');
    rest = done ? '' : (whole.pop() ?? '');
    yield whole.filter(Boolean);
  }
}

/** What the store thinks of a text, without running it. @param {Statement} statement @param {AbortSignal} signal @returns {Promise<Checked>} */
export async function checkStatement(statement, signal) {
  const response = await post(CHECK, { body: bodyOf(statement), accept: 'application/json' }, signal);
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}
