/** @import { ElementKind, FunctionEntry, Schema } from '../../api/types.js' */
/** @import { Candidate, Catalogue } from './completion.js' */
import { texts } from '../../app/texts.js';

/** What the store knows, made ready for completion; the most frequent first. @param {Schema} schema @returns {Catalogue} */
export function catalogueOf({ labels, relationshipTypes, functions }) {
  const kinds = [...labels, ...relationshipTypes];
  return {
    labels: candidatesOf(labels, 'label'), types: candidatesOf(relationshipTypes, 'type'), properties: propertiesOf(kinds),
    functions: functions.flatMap((one) => [one.name, ...one.aliases].map((name) => functionOf(one, name))).sort((a, b) => (a.name < b.name ? -1 : 1)),
    propertiesOf: (names) => new Set(kinds.filter(({ name }) => names.includes(name)).flatMap(({ properties }) => properties.map(({ name }) => name))),
  };
}

/** @param {ElementKind[]} kinds @param {'label'|'type'} kind @returns {Candidate[]} */
const candidatesOf = (kinds, kind) => [...kinds].sort((a, b) => b.count - a.count).map(({ name, count }) => (
  { name, kind, insert: quoted(name), detail: kind === 'label' ? texts.cypher.nodes(count) : texts.cypher.relationships(count) }));

/** A property once, with where it is and what its values are. @param {ElementKind[]} kinds @returns {Candidate[]} */
function propertiesOf(kinds) {
  /** @type {Map<string, { count: number, types: Set<string>, of: string[] }>} */
  const found = new Map();
  for (const kind of kinds) {
    for (const { name, count, types } of kind.properties) {
      const entry = found.get(name) ?? { count: 0, types: new Set(), of: [] };
      found.set(name, { count: entry.count + count, types: new Set([...entry.types, ...types]), of: [...entry.of, kind.name] });
    }
  }
  return [...found].sort(([, a], [, b]) => b.count - a.count).map(([name, { types, of }]) => (
    { name, kind: 'property', insert: quoted(name), detail: [...types].join(' or '), description: texts.cypher.propertyOf(of) }));
}

/** @param {FunctionEntry} entry @param {string} name @returns {Candidate} */
const functionOf = ({ signature, description, aggregate }, name) => (
  { name, kind: 'function', detail: aggregate ? texts.cypher.aggregate : texts.cypher.candidates.function, description: `${signature}\n${description}` });

/** A name as it must be written. @param {string} name */
const quoted = (name) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
