import { ApiError } from '../api/client.js';
import { presence } from '../api/presence.js';
import { el, iconOf } from './dom.js';
import { texts } from '../app/texts.js';

/**
 * What happened, what was kept, and the way on. Where the graph could not be reached that way is taken by itself when it can.
 * @param {Error} error
 * @param {{ kept: boolean, retry: () => void }} parts
 */
export function errorNotice(error, { kept, retry }) {
  const notice = el('div', { class: 'notice error', role: 'alert' },
    iconOf('triangle-alert'),
    el('div', {},
      el('strong', {}, error instanceof ApiError ? error.title : texts.answer.failed),
      el('p', {}, error.message, kept ? ` ${texts.answer.kept}` : '')),
    el('button', { type: 'button', class: 'button', on: { click: retry } }, texts.answer.retry));
  const isAway = error instanceof ApiError && (error.status === 503 || error.status === 0);
  if (isAway) presence.addEventListener('back', () => notice.isConnected && retry(), { once: true });
  return notice;
}

/**
 * Nothing to show: why, and what to do next.
 * @param {string} title
 * @param {string} text
 * @param {...{ label: string, act: () => void }} ways
 */
export const emptyNotice = (title, text, ...ways) =>
  el('div', { class: 'notice empty' },
    el('strong', {}, title),
    el('p', {}, text),
    el('div', { class: 'ways' }, ...ways.map(({ label, act }, index) =>
      el('button', { type: 'button', class: index ? 'button' : 'button primary', on: { click: act } }, label))));
