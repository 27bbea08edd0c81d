/** @import { FrozenDrawing } from '../../api/snapshots.js' */
/** @import { GraphPanel } from './graph-panel.js' */
import { LOOKS } from '../../app/rules.js';
import { texts } from '../../app/texts.js';
import { isGroup } from '../../graph/folding.js';

/** What stands for several has no reference of its own; this is the first one's name in a figure. */
const groupRef = (/** @type {number} */ at) => `Group:n:${at + 1}`;

const escape = (/** @type {string} */ part) => part.replaceAll('%', '%25').replaceAll('|', '%7C');

/** What is drawn of entities as it is drawn: where it stands, what is drawn as one, the looks that measures and rules give, and what these mean. @param {GraphPanel} panel @returns {FrozenDrawing} */
export function figureOf({ app, view, elements }) {
  const { graph, members } = app.store.shown.drawing.entities;
  const groups = graph.nodes.filter(({ ref }) => isGroup(ref));
  const names = new Map(groups.map(({ ref }, at) => [ref, groupRef(at)]));
  const own = (/** @type {string} */ ref) => names.get(ref) ?? ref;
  const idOf = (/** @type {import('../../api/types.js').Edge} */ { id, from, relation, to }) => (names.has(from) || names.has(to) ? [own(from), relation, own(to)].map(escape).join('|') : id);
  return {
    nodes: graph.nodes.filter(({ ref }) => !names.has(ref)).map(({ ref }) => ref),
    groups: groups.map(({ ref, name }) => ({ name, members: members.get(ref) ?? [] })),
    edges: graph.edges.map(idOf),
    positions: Object.fromEntries(graph.nodes.flatMap(({ ref }) => (view?.has(ref) ? [[own(ref), view.place(ref)]] : []))),
    ...(isStyled(app) ? {
      sizes: Object.fromEntries(elements.nodes.map(({ id, size }) => [own(id), size])),
      tints: Object.fromEntries(elements.nodes.filter(({ tint }) => tint !== '').map(({ id, tint }) => [own(id), Number(tint)])),
      legend: legendOf(app),
    } : {}),
  };
}

/** @param {import('../../app/app.js').App} app */
const isStyled = ({ measured: { worn }, store: { state } }) => state.level === 'entities' && (worn.sizes !== null || worn.tints !== null || state.rules.length > 0);

/** @param {import('../../app/app.js').App} app */
function legendOf({ measured, store: { state } }) {
  const title = (/** @type {string|null} */ name) => measured.analysis?.measures.find((one) => one.name === name)?.title;
  const [sized, coloured] = [measured.worn.sizes && title(state.measuring.size), measured.worn.tints && title(state.measuring.colour)];
  return [
    ...(sized ? [{ text: texts.analysis.sized(sized) }] : []), ...(coloured ? [{ text: texts.analysis.coloured(coloured) }] : []),
    ...state.rules.filter(({ off }) => !off).map((rule) => ({ text: texts.rules.sentence(rule), ...(rule.look.startsWith('tint') ? { tint: LOOKS.indexOf(rule.look) + 1 } : {}) })),
  ];
}
