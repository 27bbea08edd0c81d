/** @import { Kind } from '../api/types.js' */
/** @import { Drawn, Expansion, Pin } from './drawn.js' */
import { EXPAND_STEP, LAYOUTS, NOTHING_DRAWN } from './drawn.js';
import { join, split } from './listed.js';
import { MOST_RULES, readRule, writeRule } from './rules.js';

const SEPARATOR = '~';
const MOST = 1000;
const FARTHEST = 100_000;

/** The parameters of an address that hold what was done to the drawing. */
export const DRAWN_NAMES = ['add', 'expand', 'route', 'without', 'pin', 'fold', 'group', 'bundle', 'common', 'layout', 'style', 'draw'];

/** @param {Drawn} drawn @returns {[string, string][]} */
export const writeDrawn = ({ added, expansions, routes, drawAll, aside, pins, folded, grouped, bundles, shared, layout, rules }) => /** @type {[string, string][]} */ ([
  ...added.map((ref) => ['add', ref]),
  ...expansions.map((expansion) => ['expand', writeExpansion(expansion)]),
  ...routes.map((route) => ['route', route]),
  ...aside.map((ref) => ['without', ref]),
  ...pins.map(({ ref, x, y }) => ['pin', [x, y, ref].join(SEPARATOR)]),
  ...folded.map((ref) => ['fold', ref]),
  ...(grouped.length ? [['group', join(grouped)]] : []),
  ...bundles.map((bundle) => ['bundle', bundle]),
  ...shared.map((common) => ['common', common]),
  ...(layout !== NOTHING_DRAWN.layout ? [['layout', layout]] : []),
  ...rules.map((rule) => ['style', writeRule(rule)]),
  ...(drawAll ? [['draw', 'all']] : []),
]);

/** @param {URLSearchParams} query @returns {Drawn} what cannot be understood is left out */
export function readDrawn(query) {
  const repeated = (/** @type {string} */ name) => [...new Set(query.getAll(name).filter(Boolean))];
  const several = (/** @type {string} */ name) => repeated(name).filter((route) => route.split(SEPARATOR).length > 1);
  return {
    added: repeated('add'),
    expansions: query.getAll('expand').flatMap((text) => readExpansion(text) ?? []),
    aside: repeated('without'),
    pins: query.getAll('pin').flatMap((text) => readPin(text) ?? []),
    folded: repeated('fold'),
    grouped: /** @type {Kind[]} */ ([...new Set(split(query.get('group') ?? '').filter(Boolean))]),
    routes: several('route'), bundles: several('bundle'), shared: several('common'),
    layout: LAYOUTS.find((layout) => layout === query.get('layout')) ?? NOTHING_DRAWN.layout,
    rules: query.getAll('style').flatMap(readRule).slice(0, MOST_RULES),
    drawAll: query.get('draw') === 'all',
  };
}

/** @param {Expansion} expansion */
const writeExpansion = ({ ref, relation, direction, kind, limit }) => join([relation, direction, kind ?? '', limit, ref]);

/** @param {string} text @returns {Expansion|null} */
function readExpansion(text) {
  const [relation, direction, kind, limit, ref] = split(text);
  if (!relation || (direction !== 'in' && direction !== 'out') || !ref) return null;
  const steps = Math.min(Math.max(Math.ceil((Number(limit) || 0) / EXPAND_STEP), 1), MOST / EXPAND_STEP);
  return { ref, relation, direction, kind: /** @type {Kind|null} */ (kind || null), limit: steps * EXPAND_STEP };
}

/** @param {string} text @returns {Pin|null} */
function readPin(text) {
  const [x, y, ...ref] = text.split(SEPARATOR);
  const place = [x, y].map((part) => (/^-?\d{1,6}$/.test(part ?? '') ? Number(part) : NaN));
  if (ref.join('') === '' || place.some((part) => !(Math.abs(part) <= FARTHEST))) return null;
  return { ref: ref.join(SEPARATOR), x: place[0] ?? 0, y: place[1] ?? 0 };
}
