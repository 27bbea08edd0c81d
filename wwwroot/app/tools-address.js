/** @import { PathAsk, PathExtra, Tool, Tools } from './tools.js' */
import { MOST_HOPS, MOST_THROUGH, NO_PATH, NO_TOOLS } from './tools.js';

const SEPARATOR = '~';
const MOST_AVOIDED = 50;

const NAMES = { from: 'path-from', to: 'path-to', through: 'path-through', avoid: 'path-avoid', relations: 'path-only', also: 'path-also', order: 'path-order', hops: 'path-hops' };

/** The parameters of an address that hold the tools. */
export const TOOL_NAMES = ['tool', ...Object.values(NAMES), 'size-by', 'colour-by', 'firm-from', 'firm-to', 'lit'];

/** @param {Tools} tools @returns {[string, string][]} */
export const writeTools = ({ tool, path, measuring, link, lit }) => /** @type {[string, string][]} */ ([
  ...(tool ? [['tool', tool]] : []),
  ...(path.from ? [[NAMES.from, path.from]] : []),
  ...(path.to ? [[NAMES.to, path.to]] : []),
  ...path.through.map((ref) => [NAMES.through, ref]),
  ...path.avoid.map((ref) => [NAMES.avoid, ref]),
  ...(path.relations.length ? [[NAMES.relations, path.relations.join(SEPARATOR)]] : []),
  ...(path.also.length ? [[NAMES.also, path.also.join(SEPARATOR)]] : []),
  ...(path.order !== NO_PATH.order ? [[NAMES.order, path.order]] : []),
  ...(path.hops !== NO_PATH.hops ? [[NAMES.hops, String(path.hops)]] : []),
  ...(measuring.size ? [['size-by', measuring.size]] : []),
  ...(measuring.colour ? [['colour-by', measuring.colour]] : []),
  ...(link.from ? [['firm-from', link.from]] : []),
  ...(link.to ? [['firm-to', link.to]] : []),
  ...(lit ? [['lit', lit]] : []),
]);

/** @param {URLSearchParams} query @returns {Tools} what cannot be understood is left out */
export function readTools(query) {
  const tool = query.get('tool');
  return {
    tool: tool === 'paths' || tool === 'analysis' ? /** @type {Tool} */ (tool) : NO_TOOLS.tool,
    path: readPath(query),
    measuring: { size: query.get('size-by') || null, colour: query.get('colour-by') || null },
    link: { from: query.get('firm-from') || null, to: query.get('firm-to') || null },
    lit: query.get('lit') || null,
  };
}

/** @param {URLSearchParams} query @returns {PathAsk} */
function readPath(query) {
  const repeated = (/** @type {string} */ name, /** @type {number} */ most) => [...new Set(query.getAll(name).filter(Boolean))].slice(0, most);
  const words = (/** @type {string} */ name) => [...new Set((query.get(name) ?? '').split(SEPARATOR).filter(Boolean))];
  const hops = Number(query.get(NAMES.hops) ?? NO_PATH.hops);
  return {
    from: query.get(NAMES.from) || null,
    to: query.get(NAMES.to) || null,
    through: repeated(NAMES.through, MOST_THROUGH),
    avoid: repeated(NAMES.avoid, MOST_AVOIDED),
    relations: words(NAMES.relations),
    also: /** @type {PathExtra[]} */ (words(NAMES.also).filter((word) => word === 'documents' || word === 'large-places')),
    order: query.get(NAMES.order) === 'evidence' ? 'evidence' : 'length',
    hops: Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : NO_PATH.hops,
  };
}
