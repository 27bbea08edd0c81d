/** @import { LayoutNode } from './layout-client.js' */
/** @import { Layout } from '../app/drawn.js' */
/** @import { Point } from './steer.js' */

/** @typedef {{ nodes: LayoutNode[], edges: [string, string][], centre: string|null }} Arranged */
/** @typedef {Map<string, Set<string>>} Neighbours */

const GAP = 16;

/** Arrangements that follow a rule; nothing lies on anything. @type {Record<Exclude<Layout, 'force'>, (graph: Arranged) => Map<string, Point>>} */
export const SHAPES = {
  rings: (graph) => {
    const neighbours = neighboursOf(graph);
    return onRings(byDegree(graph.nodes, neighbours).map((node) => [node]), neighbours, true);
  },
  around: (graph) => {
    const neighbours = neighboursOf(graph);
    return onRings(stepsFrom(graph, neighbours), neighbours, false);
  },
  layers: (graph) => {
    const neighbours = neighboursOf(graph);
    return inRows(stepsFrom({ ...graph, centre: null }, neighbours), neighbours, graph.nodes.length);
  },
  types: (graph) => inColumns(graph.nodes, neighboursOf(graph)),
};

/** @param {Arranged} graph @returns {Neighbours} */
function neighboursOf({ nodes, edges }) {
  /** @type {Neighbours} */
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set()]));
  for (const [from, to] of edges) {
    if (from === to) continue;
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return neighbours;
}

/** @param {LayoutNode[]} nodes @param {Neighbours} neighbours */
const byDegree = (nodes, neighbours) =>
  nodes.toSorted((a, b) => (neighbours.get(b.id)?.size ?? 0) - (neighbours.get(a.id)?.size ?? 0) || (a.id < b.id ? -1 : 1));

/** Nodes by their steps from the centre; what it does not reach comes last. @param {Arranged} graph @param {Neighbours} neighbours @returns {LayoutNode[][]} */
function stepsFrom({ nodes, centre }, neighbours) {
  const ranked = byDegree(nodes, neighbours);
  const left = new Map(ranked.map((node) => [node.id, node]));
  const start = left.get(centre ?? '') ?? ranked[0];
  /** @type {LayoutNode[][]} */
  const steps = [];
  for (let step = start ? [start] : []; step.length > 0;) {
    steps.push(step);
    for (const { id } of step) left.delete(id);
    const next = new Set(step.flatMap(({ id }) => [...(neighbours.get(id) ?? [])]));
    step = ranked.filter(({ id }) => next.has(id) && left.has(id));
  }
  return left.size > 0 ? [...steps, [...left.values()]] : steps;
}

/** The room of the widest and the tallest. @param {LayoutNode[]} nodes */
const cellOf = (nodes) => ({ width: Math.max(0, ...nodes.map(({ width }) => width)) + GAP, height: Math.max(0, ...nodes.map(({ height }) => height)) + GAP });

/** Group after group on rings of growing size, the first node in the middle. Each node stands near its neighbours of the ring before.
 *  @param {LayoutNode[][]} groups @param {Neighbours} neighbours @param {boolean} flowing whether a ring takes the next groups as well @returns {Map<string, Point>} */
function onRings(groups, neighbours, flowing) {
  const [[first, ...beside] = [], ...rest] = groups;
  /** @type {Map<string, Point>} */
  const places = new Map(first ? [[first.id, { x: 0, y: 0 }]] : []);
  const { width } = cellOf(groups.flat());
  let radius = 0;
  const queues = flowing ? [[...beside, ...rest.flat()]] : [beside, ...rest];
  for (const queue of queues) {
    for (let at = 0; at < queue.length;) {
      radius += width;
      const room = Math.max(1, Math.floor((2 * Math.PI * radius) / width));
      const ring = queue.slice(at, at + room);
      place(ring, radius, places, neighbours);
      at += room;
    }
  }
  return places;
}

/** @param {LayoutNode[]} ring @param {number} radius @param {Map<string, Point>} places @param {Neighbours} neighbours */
function place(ring, radius, places, neighbours) {
  const angleOf = (/** @type {LayoutNode} */ { id }) => {
    const near = [...(neighbours.get(id) ?? [])].flatMap((other) => places.get(other) ?? []);
    const sum = near.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
    return Math.atan2(sum.y, sum.x);
  };
  const angles = new Map(ring.map((node) => [node.id, angleOf(node)]));
  ring.toSorted((a, b) => (angles.get(a.id) ?? 0) - (angles.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1)).forEach(({ id }, at) => {
    const angle = (2 * Math.PI * at) / ring.length - Math.PI / 2;
    places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
}

/** Group below group, long ones in several rows. @param {LayoutNode[][]} groups @param {Neighbours} neighbours @param {number} count @returns {Map<string, Point>} */
function inRows(groups, neighbours, count) {
  const { width, height } = cellOf(groups.flat());
  const across = Math.max(4, Math.ceil(Math.sqrt(count) * 1.3));
  /** @type {Map<string, Point>} */
  const places = new Map();
  let y = 0;
  for (const group of groups) {
    const ordered = beneath(group, places, neighbours);
    const rows = Math.ceil(ordered.length / across);
    const long = Math.ceil(ordered.length / rows);
    for (let row = 0; row < rows; row++, y += height) {
      const line = ordered.slice(row * long, (row + 1) * long);
      line.forEach(({ id }, at) => places.set(id, { x: (at - (line.length - 1) / 2) * width, y }));
    }
    y += height * 0.8;
  }
  return places;
}

/** In the order of where their neighbours stand already. @param {LayoutNode[]} group @param {Map<string, Point>} places @param {Neighbours} neighbours */
function beneath(group, places, neighbours) {
  const middle = (/** @type {LayoutNode} */ { id }) => {
    const near = [...(neighbours.get(id) ?? [])].flatMap((other) => places.get(other)?.x ?? []);
    return near.length ? near.reduce((sum, x) => sum + x, 0) / near.length : 0;
  };
  const middles = new Map(group.map((node) => [node.id, middle(node)]));
  return group.toSorted((a, b) => (middles.get(a.id) ?? 0) - (middles.get(b.id) ?? 0));
}

/** A column for each kind, as tall as the others. @param {LayoutNode[]} nodes @param {Neighbours} neighbours @returns {Map<string, Point>} */
function inColumns(nodes, neighbours) {
  const { width, height } = cellOf(nodes);
  const tall = Math.max(4, Math.ceil(Math.sqrt(nodes.length) * 1.2));
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  /** @type {Map<string, Point>} */
  const places = new Map();
  let x = 0;
  for (const kind of kinds) {
    const own = byDegree(nodes.filter((node) => node.kind === kind), neighbours);
    own.forEach(({ id }, at) => places.set(id, { x: x + Math.floor(at / tall) * width, y: (at % tall) * height }));
    x += Math.ceil(own.length / tall) * width + width * 0.6;
  }
  return places;
}
