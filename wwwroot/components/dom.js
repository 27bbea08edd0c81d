/**
 * Builds elements. Text goes in as text: nothing that a graph or a reader holds can become markup.
 * @typedef {Node|string|null|undefined|false} Child
 * @typedef {{ class?: string|undefined, on?: Record<string, (event: any) => void>, [attribute: string]: unknown }} Props
 */

/**
 * Example: `el('button', { class: 'quiet', type: 'button', on: { click } }, 'Try again')`. Attributes that are null, undefined or false
 * are left out; true gives an empty one.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Props} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  dress(element, props);
  element.append(...present(children));
  return element;
}

/**
 * @param {string} tag
 * @param {Props} [props]
 * @param {...Child} children
 */
export function svg(tag, props = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  dress(element, props);
  element.append(...present(children));
  return element;
}

/** @param {Element} element @param {Props} props */
function dress(element, { on = {}, ...attributes }) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
}

/** @param {Child[]} children @returns {(Node|string)[]} */
const present = (children) => /** @type {(Node|string)[]} */ (children.filter((child) => child !== null && child !== undefined && child !== false));

/** A name from the graph: its direction of writing stays its own. @param {string} text @param {string} [className] */
export const name = (text, className) => el('bdi', { class: className }, text);

/** @param {string} icon @param {string} label @param {(event: MouseEvent) => void} click @param {Props} [props] */
export const iconButton = (icon, label, click, props = {}) =>
  el('button', { type: 'button', ...props, class: `icon-button ${props.class ?? ''}`.trim(), 'aria-label': label, title: label, on: { click } },
    iconOf(icon));

/** @param {string} icon one of styles/icons.css */
export const iconOf = (icon) => el('span', { class: `icon icon-${icon}`, 'aria-hidden': 'true' });

let last = 0;

/** An id that is free on the page. @param {string} stem */
export const freshId = (stem) => `${stem}-${++last}`;
