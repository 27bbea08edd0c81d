/** @import { Point } from './steer.js' */

/**
 * @typedef {{ id: string, width: number, height: number, x?: number, y?: number, fixed: boolean }} LayoutNode
 * @typedef {{ id: number, nodes: LayoutNode[], edges: [string, string][] }} LayoutRequest
 */

const WORKER = new URL('./layout-worker.js', import.meta.url);

/** Arranges graphs in a worker, one at a time: a new request or `cancel` ends the one that runs. */
export class LayoutClient {
  /** @type {Worker|null} */
  #worker = null;
  /** @type {((positions: Map<string, Point>|null) => void)|null} */
  #waiting = null;
  #last = 0;

  /**
   * @param {LayoutNode[]} nodes
   * @param {[string, string][]} edges
   * @returns {Promise<Map<string, Point>|null>} null when it was cancelled
   */
  arrange(nodes, edges) {
    this.cancel();
    const worker = (this.#worker ??= new Worker(WORKER));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting = resolve;
      worker.onmessage = ({ data }) => {
        if (data.id !== id) return;
        this.#waiting = null;
        resolve(new Map(data.positions.map((/** @type {Point & { id: string }} */ { id: node, x, y }) => [node, { x, y }])));
      };
      worker.onerror = (event) => {
        this.#waiting = null;
        reject(new Error(event.message));
      };
      worker.postMessage({ id, nodes, edges });
    });
  }

  /** Ends what runs; whoever waits for it gets null. */
  cancel() {
    if (!this.#waiting) return;
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting(null);
    this.#waiting = null;
  }
}
