/* What the map is drawn with is fetched when a map is first opened. The files are classic scripts that leave their names behind. */
const LIBRARIES = ['../lib/d3/dist/d3.min.js', '../lib/topojson-client/dist/topojson-client.min.js'];

/** @returns {Promise<{ d3: any, topojson: any }>} */
export async function loadLibrary() {
  await Promise.all(LIBRARIES.map((file) => import(file)));
  return /** @type {any} */ (globalThis);
}
