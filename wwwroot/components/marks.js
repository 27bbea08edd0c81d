/** @import { Kind, Stance } from '../api/types.js' */
/** @import { Shape } from '../graph/kinds.js' */
import { lookOfKind } from '../graph/kinds.js';
import { svg } from './dom.js';

/** The outline of each shape of the drawing in a box of 16. @type {Record<Shape, [string, Record<string, unknown>]>} */
const OUTLINES = {
  'round-rectangle': ['rect', { x: 2, y: 2, width: 12, height: 12, rx: 2.5 }],
  ellipse: ['circle', { cx: 8, cy: 8, r: 6.2 }],
  hexagon: ['path', { d: 'M4.6 2.2h6.8L15 8l-3.6 5.8H4.6L1 8z' }],
  diamond: ['path', { d: 'M8 1l7 7-7 7-7-7z' }],
  triangle: ['path', { d: 'M8 1.6l6.8 12.4H1.2z' }],
  'cut-rectangle': ['path', { d: 'M5 2h6l3 3v6l-3 3H5l-3-3V5z' }],
  star: ['path', { d: 'M8 1l2 4.8 5.2.4-4 3.4 1.3 5L8 11.9l-4.5 2.7 1.3-5-4-3.4L6 5.8z' }],
  tag: ['path', { d: 'M2 3h8.5L15 8l-4.5 5H2z' }],
  octagon: ['path', { d: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z' }],
};

/** The shape and colour of a kind, as in the drawing. @param {Kind} kind */
export function kindMark(kind) {
  const { tone, shape } = lookOfKind(kind);
  const [tag, attributes] = OUTLINES[shape];
  return svg('svg', { class: `kind-mark kind-${tone}`, viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true' },
    svg(tag, attributes));
}

/** @type {Record<Stance, [string, Record<string, unknown>][]>} */
const STANCES = {
  asserts: [['circle', { cx: 8, cy: 8, r: 5, class: 'full' }]],
  denies: [['path', { d: 'M3.5 3.5l9 9m0-9l-9 9', class: 'stroke heavy' }]],
  questions: [['circle', { cx: 8, cy: 8, r: 6.2, class: 'stroke' }],
    ['path', { d: 'M6.2 6.6a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.2m0 1.6v.2', class: 'stroke' }]],
  'does-not-confirm': [['circle', { cx: 8, cy: 8, r: 5.4, class: 'stroke dotted' }]],
};

/** A full disc says, a cross denies, a question mark questions, a dotted ring has not confirmed. @param {Stance} stance */
export function stanceMark(stance) {
  const parts = (STANCES[stance] ?? STANCES.asserts).map(([tag, attributes]) => svg(tag, attributes));
  return svg('svg', { class: 'stance-mark', viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true' }, ...parts);
}
