/** @import { Run } from '../cypher/bench.js' */
/** @import { Notification } from '../../api/query-types.js' */
import { ApiError } from '../../api/client.js';
import { texts } from '../../app/texts.js';
import { el, iconOf } from '../../components/dom.js';
import { planOf } from '../cypher/bench.js';
import { placeOf, sentenceOf } from '../cypher-editor/fault-place.js';

/** What has to be said about a run that ended. @param {Run} run @param {(place: { line: number, column: number }) => void} goTo @returns {Node[]} */
export function noticesOf(run, goTo) {
  const { result } = texts.cypher;
  if (run.status === 'running') return [];
  return [
    ...(run.error ? [errorView(run.error, goTo)] : []),
    ...(run.status === 'stopped' ? [note('info', run.total ? result.stoppedWhy : result.stoppedEmpty)] : []),
    ...(run.total > run.rows.length ? [note('triangle-alert', result.truncated(run.rows.length, run.total))] : []),
    ...(run.summary?.notifications ?? []).map(notificationView),
    ...(run.status === 'done' && run.total === 0 && !planOf(run) ? [emptyView(run)] : []),
  ];
}

/** @param {Error} error @param {(place: { line: number, column: number }) => void} goTo */
function errorView(error, goTo) {
  const place = placeOf(error.message);
  const code = error instanceof ApiError ? error.code : null;
  return el('div', { class: 'notice error', role: 'alert' }, iconOf('triangle-alert'), el('div', {},
    el('p', { class: 'error-sentence' }, sentenceOf(error.message)),
    el('p', { class: 'quiet' },
      place && el('button', { type: 'button', class: 'link', on: { click: () => goTo(place) } }, texts.cypher.editor.place(place.line, place.column)),
      place && code && ' · ', code && el('code', {}, ...breakable(code)))));
}

/** A code may break after its dots. @param {string} code @returns {(Node|string)[]} */
const breakable = (code) => code.split(/(?<=\.)/).flatMap((part, index) => (index ? [el('wbr'), part] : [part]));

/** @param {string} icon @param {...(Node|string)} content */
const note = (icon, ...content) => el('div', { class: 'note', role: 'status' }, iconOf(icon), el('p', {}, ...content));

/** @param {Notification} notification */
const notificationView = ({ description, severity, position }) => note(severity === 'WARNING' ? 'triangle-alert' : 'info', description,
  position ? ` ${texts.cypher.editor.place(position.line, position.column)}.` : '');

/** @param {Run} run */
const emptyView = ({ fields }) => el('div', { class: 'notice empty' },
  el('strong', {}, fields.length ? texts.cypher.result.none : texts.cypher.result.nothing), fields.length > 0 && el('p', {}, texts.cypher.result.noneWhy));
