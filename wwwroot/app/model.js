/** @import { ApiClient } from '../api/client.js' */
/** @import { About, Schema } from '../api/types.js' */
/** @import { Store } from './store.js' */

/** The name of a graph that follows another model than that of claims and reports. */
export const OTHER = 'other';

/**
 * Asks what the server serves and tells the store. Labels of another model get their looks by it, so this comes before anything of it is shown.
 * @param {{ api: ApiClient, store: Store }} app
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ about: About, schema: Schema|null }>} `schema` for another model only
 */
export async function learnModel({ api, store }, signal) {
  const about = await api.about(signal);
  const schema = about.model === OTHER ? await api.schema(signal) : null;
  store.describe(about.model, schema?.labels ?? []);
  return { about, schema };
}

/** The code of what needs claims and reports in a graph that has none. */
export const MODEL_MISSING = 'model_missing';

/** Whether a reference is a handle: good until the server stops, since the node has nothing unique. @param {string} ref `Shipment::q0b3…` */
export const isPassing = (ref) => /^[^:]*::/.test(ref);
