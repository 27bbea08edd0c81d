/** @import { LabelKind, TypeKind } from '../../api/types.js' */
/** @import { Example } from './cypher-examples.js' */

/** A name as a statement writes it. @param {string} name */
const quoted = (name) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);

/** @template {{ name: string, count: number }} T @param {T[]} kinds @returns {T[]} names with a backslash cannot be written by everybody */
const mostFirst = (kinds) => kinds.filter(({ name }) => !name.includes('\\')).toSorted((a, b) => b.count - a.count);

/** Queries to start from on a graph of another model, in its own labels and types. @param {{ labels: LabelKind[], relationshipTypes: TypeKind[] }} schema
 *  @returns {Example[]} */
export function otherExamples({ labels, relationshipTypes }) {
  const [label] = mostFirst(labels.filter(({ working }) => !working));
  const [type] = mostFirst(relationshipTypes);
  return [
    {
      title: 'What is in the graph', why: 'Every set of labels with its number of nodes',
      statement: 'MATCH (n)\nRETURN labels(n) AS labels, count(*) AS nodes\nORDER BY nodes DESC',
    },
    {
      title: 'How it is connected', why: 'Every type with what it joins',
      statement: 'MATCH (a)-[r]->(b)\nRETURN labels(a) AS from, type(r) AS type, labels(b) AS to, count(*) AS relationships\nORDER BY relationships DESC\nLIMIT 50',
    },
    ...(label ? [{
      title: `The most connected: ${label.name}`, why: 'Nodes with the most relationships',
      statement: `MATCH (n:${quoted(label.name)})\nRETURN n, COUNT { (n)--() } AS relationships\nORDER BY relationships DESC\nLIMIT 20`,
    }] : []),
    ...(type ? [{
      title: `Drawn: ${type.name}`, why: 'Some relationships of the most frequent type, as a graph',
      statement: `MATCH (a)-[r:${quoted(type.name)}]->(b)\nRETURN a, r, b\nLIMIT 50`,
    }] : []),
    {
      title: 'What is unique', why: 'The constraints of the database',
      statement: 'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties',
    },
  ];
}
