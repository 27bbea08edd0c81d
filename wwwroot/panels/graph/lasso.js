/** @import { GraphPanel } from './graph-panel.js' */
/** @import { Point } from '../../graph/steer.js' */
import { el, iconOf, svg } from '../../components/dom.js';
import { texts } from '../../app/texts.js';
import { isInside } from '../../graph/polygon.js';

/** A line drawn around entities chooses them together: with a mouse, a pen or a finger. It is on for one line. */
export class Lasso {
  /** @type {Point[]} */
  #line = [];

  /** @param {GraphPanel} panel */
  constructor(panel) {
    this.panel = panel;
    this.path = svg('path', {});
    this.sheet = el('div', { class: 'lasso-sheet', hidden: true }, svg('svg', { 'aria-hidden': 'true' }, this.path));
    this.button = el('button', { type: 'button', class: 'icon-button', 'data-tool': 'lasso', 'aria-pressed': 'false', title: texts.graph.lasso, on: { click: () => this.toggle() } },
      iconOf('lasso'), el('span', {}, texts.graph.lasso));
    const { signal } = panel;
    this.sheet.addEventListener('pointerdown', (event) => this.#begin(event), { signal });
    this.sheet.addEventListener('pointermove', (event) => this.#draw(event), { signal });
    this.sheet.addEventListener('pointerup', (event) => this.#end(event), { signal });
    this.sheet.addEventListener('pointercancel', () => this.toggle(false), { signal });
  }

  /** @param {boolean} [on] */
  toggle(on = this.sheet.hidden === true) {
    this.sheet.hidden = !on;
    this.button.setAttribute('aria-pressed', String(on));
    this.#line = [];
    this.path.removeAttribute('d');
    if (on) this.panel.app.announce(texts.graph.lassoOn);
  }

  /** @param {PointerEvent} event @returns {Point} */
  #at({ clientX, clientY }) {
    const { left, top } = this.sheet.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  /** Where nodes are seen, as the line is measured. */
  #seen() {
    const [sheet, canvas] = [this.sheet.getBoundingClientRect(), this.panel.canvas?.getBoundingClientRect() ?? new DOMRect()];
    return (this.panel.view?.seen() ?? []).map(({ id, x, y }) => ({ id, x: x + canvas.left - sheet.left, y: y + canvas.top - sheet.top }));
  }

  /** @param {PointerEvent} event */
  #begin(event) {
    if (event.button !== 0) return;
    this.sheet.setPointerCapture(event.pointerId);
    this.#line = [this.#at(event)];
  }

  /** @param {PointerEvent} event */
  #draw(event) {
    if (this.#line.length === 0) return;
    this.#line.push(this.#at(event));
    this.path.setAttribute('d', `M${this.#line.map(({ x, y }) => `${x} ${y}`).join('L')}Z`);
  }

  /** @param {PointerEvent} event */
  #end(event) {
    const [line, seen] = [this.#line, this.#seen()];
    this.toggle(false);
    if (line.length < 3) return;
    const inside = seen.filter(({ x, y }) => isInside({ x, y }, line)).map(({ id }) => id);
    this.panel.acts?.pickAll(inside, event.shiftKey);
  }
}
