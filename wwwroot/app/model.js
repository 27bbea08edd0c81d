/** @import { ApiClient } from '../api/client.js' */
/** @import { About, Schema } from '../api/types.js' */
/** @import { Store } from './store.js' */

/** The name of a graph that follows another model than that of claims and reports. */
export const OTHER = 'other';

const KEY = 'model';

/** What the graph was made of when a page of this window asked last: nothing of the other model is seen while it is asked again. @returns {About['model']|null} */
export const modelBefore = () => /** @type {About['model']|null} */ (sessionStorage.getItem(KEY));

/**
 * Asks what the server serves and tells the store. Labels of another model get their looks by it, so this comes before anything of it is shown.
 * @param {{ api: ApiClient, store: Pick<Store, 'describe'> }} app
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ about: About, schema: Schema|null }>} `schema` for another model only
 */
export async function learnModel({ api, store }, signal) {
  const about = await api.about(signal);
  const schema = about.model === OTHER ? await api.schema(signal) : null;
  store.describe(about.model, schema?.labels ?? []);
  sessionStorage.setItem(KEY, about.model);
  return { about, schema };
}

/** The code of what needs claims and reports in a graph that has none. */
export const MODEL_MISSING = 'model_missing';

/** Codes of refusals that stay: the graph has no reports, or an address of another session was used. */
export const NOT_TO_RETRY = [MODEL_MISSING, 'reference_expired'];

/** Whether a reference is a handle: good until the server stops, since the node has nothing unique. @param {string} ref `Shipment::q0b3…` */
export const isPassing = (ref) => /^[^:]*::/.test(ref);
