import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, forget } from '../../../wwwroot/api/answers.js';

/** Answers when it is told to, and counts how often it was asked. */
function slow() {
  /** @type {((answer: string) => void)[]} */
  const tell = [];
  /** @type {AbortSignal[]} */
  const signals = [];
  const ask = (/** @type {string} */ _, /** @type {AbortSignal} */ signal) => {
    signals.push(signal);
    return /** @type {Promise<unknown>} */ (new Promise((resolve) => tell.push(resolve)));
  };
  return { ask, tell, signals };
}

test('an entity that the drawing and the details want at the same time is asked for once', async () => {
  const { ask, tell } = slow();
  const both = [answerOf('/a', undefined, ask), answerOf('/a', new AbortController().signal, ask)];
  tell[0]?.('it');
  assert.deepEqual([await Promise.all(both), await answerOf('/a', undefined, ask), tell.length], [['it', 'it'], 'it', 1]);
  forget();
  void answerOf('/a', undefined, ask);
  assert.equal(tell.length, 2);
});

test('who goes away takes nothing from those who wait; the last one ends the request', async () => {
  const { ask, signals } = slow();
  const [first, second] = [new AbortController(), new AbortController()];
  const waits = [first, second].map(({ signal }) => answerOf('/b', signal, ask));
  first.abort();
  await assert.rejects(/** @type {Promise<unknown>} */ (waits[0]), { name: 'AbortError' });
  assert.equal(signals[0]?.aborted, false);
  second.abort();
  await assert.rejects(/** @type {Promise<unknown>} */ (waits[1]), { name: 'AbortError' });
  assert.equal(signals[0]?.aborted, true);
  void answerOf('/b', undefined, ask);
  assert.equal(signals.length, 2);
});

test('a failure is told to all, and not kept', async () => {
  let asked = 0;
  const fail = () => {
    asked += 1;
    return Promise.reject(new Error('away'));
  };
  await assert.rejects(Promise.all([answerOf('/c', undefined, fail), answerOf('/c', undefined, fail)]), { message: 'away' });
  await assert.rejects(answerOf('/c', undefined, fail), { message: 'away' });
  assert.equal(asked, 2);
});
