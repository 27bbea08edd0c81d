/** @import { ListedQuestion, ListedSlot, Slots } from '../../api/types.js' */
/** @import { Item } from '../../api/types.js' */

/**
 * A sentence with its slots in place: `Who denies {subject}?` becomes what `slotOf` makes of `subject` between the words.
 * @template T
 * @param {string} template
 * @param {(name: string) => T|undefined} slotOf undefined leaves the braces as they are written
 * @returns {(string|T)[]}
 */
export const fillIn = (template, slotOf) =>
  template.split(/(\{\w+\})/).filter(Boolean).map((part) => (part.startsWith('{') ? slotOf(part.slice(1, -1)) : undefined) ?? part);

/** What a slot says while it is open, or while it has its usual word. @param {ListedSlot} slot */
export const openText = (slot) => slot.open ?? slot.words?.find(({ word }) => word === slot.default)?.text ?? '…';

/** The sentence of a question with all slots open. @param {ListedQuestion} question */
export const openSentence = ({ sentence, slots }) => fillIn(sentence, (name) => {
  const slot = slots.find((one) => one.name === name);
  return slot && openText(slot);
}).join('');

/**
 * What is asked about now, in the slots of another question that take it: each entity once.
 * @param {ListedSlot[]} slots of the other question
 * @param {Slots} filled
 * @param {ReadonlyMap<string, Item>} known
 * @returns {Slots}
 */
export function carryOver(slots, filled, known) {
  const left = new Set(Object.values(filled));
  const carried = slots.filter(({ type }) => type === 'entity').flatMap(({ name, kinds }) => {
    const ref = [...left].find((one) => one !== null && kinds?.includes(known.get(one)?.kind ?? 'other'));
    left.delete(ref ?? null);
    return ref ? [[name, ref]] : [];
  });
  return Object.fromEntries(carried);
}
