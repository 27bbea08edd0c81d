/** @import { Edge, Item, Kind, ReportFact, ReportRow } from '../../wwwroot/api/types.js' */
/** @import { Picture } from '../../wwwroot/app/picture.js' */
import { NO_PICTURE } from '../../wwwroot/app/picture.js';

/** Small pieces of answers, as the API gives them. */

/** @param {Kind} kind @param {string} name @returns {Item} */
export const item = (kind, name) => ({ ref: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}:id:${name.toLowerCase().replaceAll(' ', '-')}`, name, kind, labels: ['Entity'] });

/** @param {string} name */
export const source = (name) => item('source', name);

export const battalion = item('unit', 'Special Buryat Battalion');
export const contingent = item('unit', 'Contingent');
export const kyivPost = item('source', 'Kyiv Post');
export const liga = item('source', 'LIGA.net');
export const hur = item('source', 'Sources in HUR');
export const sudzha = item('place', 'Sudzha');
export const kursk = item('place', 'Kursk');
export const treaty = item('agreement', 'Partnership treaty');

/** @param {Item} from @param {string} relation @param {Item} to @param {Partial<Edge>} [rest] @returns {Edge} */
export const edge = (from, relation, to, rest = {}) => ({
  id: `${from.ref}|${relation}|${to.ref}`, from: from.ref, to: to.ref, relation, verb: relation.replaceAll('-', ' '),
  reports: 1, independentOrigins: 1, denied: 0, disputed: false, ...rest,
});

/** @param {Partial<ReportRow>} parts @returns {ReportRow} */
export const row = (parts = {}) => ({
  ref: 'Report:id:one', stance: 'asserts', speaker: kyivPost, claim: { ref: 'Claim:id:one', text: 'It is to have up to 3,000 soldiers.' },
  subjects: [battalion], places: [sudzha], agreements: [], alsoDiscussed: [treaty],
  chains: [[{ report: 'Report:id:one', speaker: kyivPost, mode: 'paraphrases' }, { report: 'Report:id:two', speaker: liga }]], ...parts,
});

/** @param {string} id @param {Partial<ReportFact>} parts @returns {ReportFact} */
export const fact = (id, parts = {}) => ({
  ref: `Report:id:${id}`, claim: 'Claim:id:one', stance: 'asserts', speaker: kyivPost.ref, subjects: [battalion.ref], places: [], agreements: [], involved: [], ...parts,
});

/** @param {Partial<Picture>} parts @returns {Picture} */
export const picture = (parts = {}) => ({ ...NO_PICTURE, key: 'a', ...parts });
