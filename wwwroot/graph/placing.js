/** @import { Elements, NodeData } from './elements.js' */
/** @import { LayoutNode } from './layout-client.js' */
/** @import { Point } from './steer.js' */
import { SHAPES } from './shapes.js';

const LETTER = 7;
const LINE_HEIGHT = 15;
const RING = 110;

/** The room a node takes with its label below. @param {NodeData} node */
export const footprint = (node) => ({
  width: Math.max(node.size, node.letters * LETTER) + 8,
  height: node.size + 6 + node.lines * LINE_HEIGHT,
});

/**
 * What the layout is asked: everything anew when most is new, otherwise only what was added, beside its neighbours,
 * while everything else keeps its place.
 * @param {Elements} elements
 * @param {Map<string, Point>} places where nodes were last
 * @param {ReadonlySet<string>} [held] nodes that keep their place whatever is new
 * @param {boolean} [anew] whether everything is arranged again although it has its place
 * @returns {{ fresh: boolean, complete: boolean, nodes: LayoutNode[] }}
 */
export function planLayout(elements, places, held = new Set(), anew = false) {
  const known = elements.nodes.filter((node) => places.has(node.id)).length;
  const fresh = anew || known * 2 < elements.nodes.length || known === 0;
  const nodes = elements.nodes.map((node) => {
    const place = fresh && !held.has(node.id) ? undefined : places.get(node.id);
    return { id: node.id, kind: node.kind, ...footprint(node), ...(place ?? {}), fixed: place !== undefined };
  });
  if (!fresh) seat(nodes, elements);
  return { fresh, complete: !anew && known === elements.nodes.length, nodes };
}

/** New nodes start on a ring around a neighbour that is in place. @param {LayoutNode[]} nodes @param {Elements} elements */
function seat(nodes, elements) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const centre = middle(nodes.filter((node) => node.fixed));
  nodes.filter((node) => !node.fixed).forEach((node, index) => {
    const edge = elements.edges.find(({ source, target }) =>
      (source === node.id && byId.get(target)?.fixed) || (target === node.id && byId.get(source)?.fixed));
    const anchor = edge && byId.get(edge.source === node.id ? edge.target : edge.source);
    const outward = anchor ? Math.atan2((anchor.y ?? 0) - centre.y, (anchor.x ?? 0) - centre.x) : 0;
    const angle = outward + (index % 2 ? 1 : -1) * Math.ceil(index / 2) * 0.45;
    node.x = (anchor?.x ?? centre.x) + Math.cos(angle) * RING;
    node.y = (anchor?.y ?? centre.y) + Math.sin(angle) * RING;
  });
}

const SPREAD = 26;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The place of one of many around a point: none comes to lie on another, however many there are. @param {Point} centre @param {number} index @returns {Point} */
export function around({ x, y }, index) {
  const [far, turn] = [SPREAD * Math.sqrt(index + 0.5), index * GOLDEN];
  return { x: x + Math.cos(turn) * far, y: y + Math.sin(turn) * far };
}

/** @param {LayoutNode[]} nodes @returns {Point} */
function middle(nodes) {
  const sum = nodes.reduce((total, { x = 0, y = 0 }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(nodes.length, 1), y: sum.y / Math.max(nodes.length, 1) };
}

/** Without a layout: what is added stands beside its neighbours, everything anew in columns. @param {LayoutNode[]} nodes @param {boolean} fresh @returns {Map<string, Point>} */
export const atOnce = (nodes, fresh) =>
  (fresh ? SHAPES.types({ nodes, edges: [], centre: null }) : new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }])));

/** What a drawing reaches over with its labels, before it is drawn. @param {Elements} elements @param {ReadonlyMap<string, Point>} places */
export function boxOf({ nodes }, places) {
  const boxes = nodes.map((node) => ({ ...footprint(node), size: node.size, ...(places.get(node.id) ?? { x: 0, y: 0 }) }));
  return {
    x1: Math.min(...boxes.map(({ x, width }) => x - width / 2)), x2: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    y1: Math.min(...boxes.map(({ y, size }) => y - size / 2)), y2: Math.max(...boxes.map(({ y, size, height }) => y - size / 2 + height)),
  };
}

const STRETCH = 1.7;

/**
 * Draws the shorter side of a drawing out towards the shape of its room. Distances only grow: nothing comes to lie on anything.
 * @param {Map<string, Point>} places
 * @param {{ width: number, height: number }} room
 * @returns {Map<string, Point>}
 */
export function stretch(places, { width, height }) {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const wide = Math.max(...xs) - Math.min(...xs);
  const tall = Math.max(...ys) - Math.min(...ys);
  if (!(wide > 0 && tall > 0 && width > 0 && height > 0)) return places;
  const ratio = (height / width) / (tall / wide);
  const [alongX, alongY] = [Math.min(Math.max(1 / ratio, 1), STRETCH), Math.min(Math.max(ratio, 1), STRETCH)];
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * alongX, y: y * alongY }]));
}
