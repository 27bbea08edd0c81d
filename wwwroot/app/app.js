/** @import { ApiClient } from '../api/client.js' */
/** @import { Store } from './store.js' */
/** @import { Loader } from './loader.js' */

/**
 * How a drawing is looked at: where its entities stand, and the middle and the zoom.
 * @typedef {{ places: Map<string, { x: number, y: number }>, camera: import('../api/views.js').Camera|null }} Seen
 *
 * What every panel is given.
 * @typedef {{ store: Store, api: ApiClient, loader: Loader, announce: (text: string) => void,
 *   measured: import('./measured.js').Measured,
 *   saved: import('./saved.js').Saved, seen: () => Seen, saveView: () => void, renameView: (view: import('../api/views.js').ViewEntry, done: () => void) => void,
 *   drawing: () => import('../api/files.js').Drawing, figure: () => import('../api/snapshots.js').FrozenDrawing, openExpandMenu: (ref: string, box: DOMRect) => void,
 *   nodeActs: (ref: string, done: () => void) => HTMLElement|null }} App
 */
export {};
