/** @import { Look, Rule, When } from '../rules.js' */
import { evidenceWords } from './evidence.js';
import { counted } from './language.js';

/** @type {Record<Look, string>} */
const looks = { 'tint-1': 'indigo', 'tint-2': 'light blue', 'tint-3': 'teal', 'tint-4': 'green', 'tint-5': 'olive', 'tint-6': 'rose', 'tint-7': 'purple', large: 'large', small: 'small' };

/** @type {Record<When, string>} */
const whens = { type: 'its type is', name: 'its name contains', connections: 'its connections', reports: 'its reports', disputed: 'something of it is disputed' };

/** @type {Record<When, (value: string) => string>} */
const sentences = {
  type: (value) => evidenceWords.kindWords(/** @type {import('../../api/types.js').Kind} */ (value)).legend,
  name: (value) => `“${value}”`,
  connections: (value) => `${counted(Number(value), 'connection', 'connections')} or more`,
  reports: (value) => `${counted(Number(value), 'report', 'reports')} or more`,
  disputed: () => 'something disputed',
};

/** Rules of how entities look. */
export const ruleWords = {
  title: 'Looks by a rule', when: 'Where', value: 'Value', atLeast: 'At least', look: 'Looks', add: 'Add', whens, looks, wrong: 'A rule needs a value.',
  /** @param {Rule} rule */
  sentence: ({ when, value, look }) => (look === 'large' || look === 'small' ? `${look}: ${sentences[when](value)}` : sentences[when](value)),
  list: 'Rules', order: 'Where several are true, the last gives the colour and the size.', save: 'Change', cancel: 'Cancel',
  most: (/** @type {number} */ most) => `There are ${most} rules; a legend has no room for more.`,
  change: (/** @type {string} */ rule) => `Change the rule: ${rule}`,
  earlier: (/** @type {string} */ rule) => `Move up: ${rule}`,
  later: (/** @type {string} */ rule) => `Move down: ${rule}`,
  added: (/** @type {string} */ rule) => `Rule added: ${rule}`,
  /** @param {string} rule */
  remove: (rule) => `Remove the rule: ${rule}`,
};
