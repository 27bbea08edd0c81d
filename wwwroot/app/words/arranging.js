/** @import { Layout } from '../drawn.js' */
import { counted } from './language.js';

/** How a drawing can be arranged. */
export const arrangingWords = {
  label: 'Arrange',
  /** A name and what it is good for. @type {Record<Layout, [string, string]>} */
  layouts: {
    force: ['By closeness', 'what is connected stands together'],
    rings: ['Rings', 'the most connected in the middle'],
    around: ['Around the selected', 'steps away from it, ring by ring'],
    layers: ['Layers', 'from the most connected downwards'],
    types: ['Columns', 'a column for each type'],
  },
  /** @param {string} name */
  arranged: (name) => `Arranged: ${name}`,
  /** @param {number} count */
  busy: (count) => `Arranging ${counted(count, 'entity', 'entities')}`,
  /** @param {number} seconds */
  since: (seconds) => ` · ${seconds} s`,
};
