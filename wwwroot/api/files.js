/** @import { Asked } from './address.js' */
/** @import { Lens } from '../app/lens.js' */
import { queryOf } from '../app/lens.js';
import { address, entity, filled, pathOf } from './address.js';
import { post, refusalOf } from './client.js';

/**
 * @typedef {'csv'|'xlsx'|'json'|'txt'|'bib'|'ris'|'csljson'} TableForm
 * @typedef {'graphml'|'gexf'|'cyjs'|'cypher'} DrawingForm
 * @typedef {{ title?: string, nodes: string[], edges: string[], positions: Record<string, { x: number, y: number }>, groups: { name: string, members: string[] }[] }} Drawing
 */

/**
 * Where the reports of an answer are as a file: at its own address.
 * @param {Asked & { about: string|null }} asked
 * @param {TableForm} form
 */
export const fileAddress = (asked, form) => (asked.about === null ?
  address(`${pathOf(asked)}.${form}`, filled(asked)) : address(`${entity(asked.about)}/reports.${form}`));

/** Where the figures of an entity or a claim are as a file, as known through a lens. @param {string} ref @param {Lens} lens @param {'csv'|'xlsx'|'json'} form */
export const figuresAddress = (ref, { day, time }, form) => address(`${entity(ref)}/figures.${form}`, queryOf({ day, time, window: 0 }));

/** Some reports of an answer, as a file. @param {Asked & { about: string|null }} asked @param {string[]} reports @param {TableForm} form @param {AbortSignal} signal */
export const reportsFile = (asked, reports, form, signal) => taken(fileAddress(asked, form), { reports }, `reports.${form}`, signal);

/** What is drawn, as a file. @param {Drawing} drawing @param {DrawingForm} form @param {AbortSignal} signal */
export const drawingFile = (drawing, form, signal) => taken(address(`drawing.${form}`), drawing, `graph.${form}`, signal);

/** @param {string} from @param {unknown} body @param {string} unnamed what it is called where the server gives no name @param {AbortSignal} signal
 *  @returns {Promise<{ name: string, blob: Blob }>} */
async function taken(from, body, unnamed, signal) {
  const response = await post(from, { body: JSON.stringify(body), accept: '*/*' }, signal);
  if (!response.ok) throw await refusalOf(response);
  return { name: nameOf(response.headers.get('content-disposition') ?? '') ?? unnamed, blob: await response.blob() };
}

/** The file's name in `attachment; filename=x; filename*=UTF-8''x`. @param {string} disposition */
export function nameOf(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}
