/** @import { Kind } from '../api/types.js' */
/** @import { Layout } from '../app/drawn.js' */
/** @import { Point } from './steer.js' */

/**
 * `centre` is what an arrangement goes around.
 * @typedef {{ id: string, kind: Kind, width: number, height: number, x?: number, y?: number, fixed: boolean }} LayoutNode
 * @typedef {{ layout: Layout, nodes: LayoutNode[], edges: [string, string][], centre: string|null }} LayoutAsk
 * @typedef {LayoutAsk & { id: number }} LayoutRequest
 */

const FORCE = new URL('./layout-worker.js', import.meta.url);
const SHAPED = new URL('./shape-worker.js', import.meta.url);

/** The layout packages are plain scripts, which a worker of modules cannot take; arrangements by a rule are modules. @param {Layout} layout */
const workerOf = (layout) => (layout === 'force' ? new Worker(FORCE) : new Worker(SHAPED, { type: 'module' }));

/** Arranges graphs in a worker, one at a time: a new request or `cancel` ends the one that runs. */
export class LayoutClient {
  /** @type {Map<boolean, Worker>} By whether it is that of the force layout. */
  #workers = new Map();
  /** @type {{ isForce: boolean, resolve: (positions: Map<string, Point>|null) => void }|null} */
  #waiting = null;
  #last = 0;

  /** A worker reads its packages while the answer is on its way. @param {Layout} layout */
  prepare(layout) {
    const isForce = layout === 'force';
    const worker = this.#workers.get(isForce) ?? workerOf(layout);
    this.#workers.set(isForce, worker);
    return worker;
  }

  /**
   * @param {LayoutAsk} asked
   * @returns {Promise<Map<string, Point>|null>} null when it was cancelled
   */
  arrange(asked) {
    this.cancel();
    const isForce = asked.layout === 'force';
    const worker = this.prepare(asked.layout);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting = { isForce, resolve };
      worker.onmessage = ({ data }) => {
        if (data.id !== id) return;
        this.#waiting = null;
        resolve(new Map(data.positions.map((/** @type {Point & { id: string }} */ { id: node, x, y }) => [node, { x, y }])));
      };
      worker.onerror = (event) => {
        this.#waiting = null;
        reject(new Error(event.message));
      };
      worker.postMessage({ ...asked, id });
    });
  }

  /** Ends what runs; whoever waits for it gets null. */
  cancel() {
    const { isForce, resolve } = this.#waiting ?? {};
    if (isForce === undefined || !resolve) return;
    this.#waiting = null;
    this.#workers.get(isForce)?.terminate();
    this.#workers.delete(isForce);
    resolve(null);
  }
}
