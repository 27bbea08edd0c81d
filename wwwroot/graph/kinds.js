/** @import { Kind, ModelKind } from '../api/types.js' */

/**
 * How a kind of node looks, in the drawing and beside every name: a colour by the name of its token, and a shape as Cytoscape calls it.
 * @typedef {'round-rectangle'|'ellipse'|'hexagon'|'diamond'|'triangle'|'cut-rectangle'|'star'|'tag'|'octagon'} Shape
 * @typedef {{ tone: string, shape: Shape }} KindLook
 */

/** @type {Record<ModelKind, Shape>} */
const OWN = {
  unit: 'round-rectangle', actor: 'ellipse', agreement: 'hexagon', place: 'diamond', source: 'triangle', document: 'cut-rectangle',
  claim: 'star', report: 'tag', other: 'octagon',
};

/** @type {Shape[]} */
const SHAPES = ['ellipse', 'round-rectangle', 'hexagon', 'diamond', 'triangle', 'star', 'tag', 'cut-rectangle'];

const TONES = SHAPES.length;

/** Every tone there is a token for. */
export const TONE_NAMES = [...Object.keys(OWN), ...SHAPES.map((_, index) => `label-${index}`)];

/** @type {Map<Kind, number>} Labels in the order in which they get looks. */
let places = new Map();

/** The labels of a graph of another model: the most frequent get the looks that differ most. @param {{ name: string, count: number }[]} labels */
export function arrangeLabels(labels) {
  const sorted = [...labels].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  places = new Map(sorted.map(({ name }, index) => [/** @type {Kind} */ (`:${name}`), index]));
}

/** Of eight labels each has a colour and a shape of its own; beyond them only both together differ. @param {Kind} kind @returns {KindLook} */
export function lookOfKind(kind) {
  if (!isLabel(kind)) return { tone: kind in OWN ? kind : 'other', shape: OWN[kind] ?? OWN.other };
  const place = places.get(kind) ?? places.size;
  places.set(kind, place);
  return { tone: `label-${place % TONES}`, shape: /** @type {Shape} */ (SHAPES[(place + Math.floor(place / TONES)) % TONES]) };
}

/** The kind of a node of another model: the rarest of its labels, those that begin with an underscore last. @param {string[]} labels @returns {Kind} */
export function kindOfLabels(labels) {
  const rank = (/** @type {string} */ label) => (label.startsWith('_') ? -1 : places.get(`:${label}`) ?? places.size);
  const [rarest] = [...labels].sort((a, b) => rank(b) - rank(a));
  return rarest === undefined ? 'other' : `:${rarest}`;
}

/** Whether a kind is a label of a graph of another model. @param {Kind} kind @returns {kind is `:${string}`} */
export const isLabel = (kind) => kind.startsWith(':');

/** Kinds in the order of a legend: those of the model in theirs, labels the most frequent first. @param {Kind[]} kinds @returns {Kind[]} */
export const inOrder = (kinds) => [...kinds].sort((a, b) => rankOf(a) - rankOf(b));

/** @param {Kind} kind */
const rankOf = (kind) => (isLabel(kind) ? places.get(kind) ?? places.size : Object.keys(OWN).indexOf(kind));
