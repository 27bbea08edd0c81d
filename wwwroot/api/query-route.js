/** @import { RowSink, Statement, Summary } from './query-types.js' */
import { ApiError, lines } from './client.js';
import { texts } from '../app/texts.js';

const ROUTE = '/db/neo4j/query/v2';
const TYPED_LINES = 'application/vnd.neo4j.query.v1.1+jsonl';
const RECORD = '{"$event":"Record"';

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
  for await (const batch of lines(ROUTE, { body: bodyOf(statement), accept: TYPED_LINES }, signal)) {
    let beyond = 0;
    for (const line of batch) {
      if (line.startsWith(RECORD) && ++rows > most) beyond++;
      else {
        const end = take(JSON.parse(line), sink);
        if (end) return end;
      }
    }
    if (beyond) sink.beyond(beyond);
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

/** @type {RowSink} */
const NOBODY = { fields() {}, row() {}, beyond() {} };

/** What a text that asks for a plan is told; throws what is wrong with it. @param {string} statement starts with EXPLAIN @param {AbortSignal} signal */
export const explain = (statement, signal) => runStatement({ statement, parameters: '' }, NOBODY, { most: 0, signal });
