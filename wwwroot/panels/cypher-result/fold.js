import { texts } from '../../app/texts.js';
import { el } from '../../components/dom.js';

const LETTERS = 280;

/** A long text shows its beginning and a button for the rest. @param {string} text @param {string} kind */
export function foldedText(text, kind) {
  if (text.length <= LETTERS * 1.25) return el('bdi', { class: kind }, text);
  const short = `${text.slice(0, LETTERS).toWellFormed().trimEnd()}… `;
  const content = el('bdi', {}, short);
  const words = texts.cypher.table;
  const more = el('button', { type: 'button', class: 'link', 'aria-expanded': 'false' }, words.unfoldText(text.length));
  more.addEventListener('click', () => {
    const open = more.getAttribute('aria-expanded') === 'false';
    more.setAttribute('aria-expanded', String(open));
    content.textContent = open ? `${text} ` : short;
    more.textContent = open ? words.fold : words.unfoldText(text.length);
  });
  return el('span', { class: kind }, content, more);
}

/** Many items show the first and a button for the rest. @param {HTMLLIElement[]} items @param {number} shown @returns {HTMLLIElement[]} */
export function folded(items, shown) {
  if (items.length <= shown + 2) return items;
  const rest = items.slice(shown);
  const place = el('li', { class: 'v-rest' });
  place.append(el('button', { type: 'button', class: 'link', on: { click: () => place.replaceWith(...rest) } },
    texts.cypher.table.unfoldList(rest.length)));
  return [...items.slice(0, shown), place];
}
