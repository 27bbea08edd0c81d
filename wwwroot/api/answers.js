/** @typedef {(address: string, signal: AbortSignal) => Promise<unknown>} Ask */

const KEPT = 200;

/** Answers by address: going back is instant. The oldest leaves first. @type {Map<string, unknown>} */
const kept = new Map();

/** Answers that are on their way. @type {Map<string, { answer: Promise<unknown>, stop: AbortController, waiting: number }>} */
const underway = new Map();

/** What was kept is forgotten, so that a retry asks the server again. */
export const forget = () => kept.clear();

/**
 * The answer of an address: kept from before, or asked for once, however many want it meanwhile. What nobody waits for any longer is given up.
 * @param {string} address
 * @param {AbortSignal|undefined} signal of the one who waits
 * @param {Ask} ask
 * @returns {Promise<unknown>}
 */
export function answerOf(address, signal, ask) {
  if (signal?.aborted) return Promise.reject(signal.reason);
  if (kept.has(address)) return Promise.resolve(kept.get(address));
  const one = underway.get(address) ?? begin(address, ask);
  one.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal?.reason);
      one.waiting -= 1;
      if (one.waiting > 0) return;
      if (underway.get(address) === one) underway.delete(address);
      one.stop.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    void one.answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

/** @param {string} address @param {Ask} ask */
function begin(address, ask) {
  const stop = new AbortController();
  const answer = ask(address, stop.signal).then((found) => keep(address, found)).finally(() => underway.get(address) === one && underway.delete(address));
  const one = { answer, stop, waiting: 0 };
  underway.set(address, one);
  return one;
}

/** @param {string} address @param {unknown} answer */
function keep(address, answer) {
  kept.set(address, answer);
  if (kept.size > KEPT) kept.delete(/** @type {string} */ (kept.keys().next().value));
  return answer;
}
