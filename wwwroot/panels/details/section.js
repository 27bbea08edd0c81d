import { el } from '../../components/dom.js';

/** A part of the details under a heading. @param {string} title @param {...(Node|string)} content */
export const section = (title, ...content) => el('section', {}, el('h3', {}, title), ...content);

/** What is made when it is asked for. @param {string} title @param {() => Node[]} make */
export function later(title, make) {
  const details = el('details', { class: 'unfold', on: { toggle: () => details.open && details.childElementCount === 1 && details.append(...make()) } }, el('summary', {}, title));
  return details;
}
