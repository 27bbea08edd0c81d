/** @import { ApiClient } from '../api/client.js' */
/** @import { Store } from './store.js' */
/** @import { Loader } from './loader.js' */

/**
 * What every panel is given.
 * @typedef {{ store: Store, api: ApiClient, loader: Loader, announce: (text: string) => void,
 *   drawing: () => import('../api/files.js').Drawing, openExpandMenu: (ref: string, box: DOMRect) => void,
 *   nodeActs: (ref: string, done: () => void) => HTMLElement|null }} App
 */
export {};
