/** @import * as Api from './types.js' */
/** @import { Path, PathStep } from './paths.js' */
import { nameOf } from './files.js';
import { ask, post, refusalOf } from './client.js';
import { address } from './address.js';

/**
 * @typedef {'number'|'group'|'mark'} MeasureKind
 * @typedef {{ name: string, title: string, meaning: string, kind: MeasureKind }} Measure
 * @typedef {{ measures: Measure[], links: boolean, missing?: string|null, mostEntities: number }} Measures
 * @typedef {{ item: Api.Item, values: Record<string, number> }} Measured
 * @typedef {{ entities: number, edges: number, cut?: string|null, measures: (Measure & { sentence: string, estimated: boolean })[], rows: Measured[],
 *   connections: { measure: string, from: string, to: string, edges: string[] }[] }} Analysis
 * @typedef {{ nodes: string[], edges: string[] }} Part what is drawn
 * @typedef {{ from: Api.Item, to: Api.Item, alternatives: Path[], cut: { sentence: string, steps: PathStep[], origins: Api.Origin[] } }} Link
 */

/** What can be measured. @param {AbortSignal} signal @returns {Promise<Measures>} */
export const listMeasures = (signal) => /** @type {Promise<any>} */ (ask('analysis', signal));

/** @param {Part|{ scope: 'all' }} part @param {string[]} measures @param {AbortSignal} signal @returns {Promise<Analysis>} */
export const analyse = (part, measures, signal) => sent('analysis', { ...part, measures }, signal);

/** How firmly two entities hang together. @param {Part} part @param {{ from: string, to: string }} ends @param {AbortSignal} signal @returns {Promise<Link>} */
export const examineLink = (part, ends, signal) => sent('analysis/link', { ...part, ...ends }, signal);

/** The table as a file. @param {Part|{ scope: 'all' }} part @param {string[]} measures @param {AbortSignal} signal @returns {Promise<{ name: string, blob: Blob }>} */
export async function analysisFile(part, measures, signal) {
  const response = await post(address('analysis.csv'), { body: JSON.stringify({ ...part, measures }), accept: '*/*' }, signal);
  if (!response.ok) throw await refusalOf(response);
  return { name: nameOf(response.headers.get('content-disposition') ?? '') ?? 'analysis.csv', blob: await response.blob() };
}

/** @param {string} path @param {unknown} body @param {AbortSignal} signal @returns {Promise<any>} */
async function sent(path, body, signal) {
  const response = await post(address(path), { body: JSON.stringify(body), accept: 'application/json' }, signal);
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}
