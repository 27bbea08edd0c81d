/** @import { State } from '../app/state.js' */
/** @import { Store } from '../app/store.js' */
/** @import { Child, Props } from './dom.js' */
import { toUrl } from '../app/url.js';
import { el } from './dom.js';

/**
 * A link to a state of the page: a plain click goes there without leaving, anything else is the browser's.
 * @param {Store} store
 * @param {State} next
 * @param {Props} props
 * @param {...Child} children
 */
export const stateLink = (store, next, props, ...children) => el('a', { href: toUrl(next), ...props, on: { click: (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  store.go(next);
} } }, ...children);
