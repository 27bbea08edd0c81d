import { el } from '../../components/dom.js';

/** A part of the details under a heading. @param {string} title @param {...(Node|string)} content */
export const section = (title, ...content) => el('section', {}, el('h3', {}, title), ...content);
