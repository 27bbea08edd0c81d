/** @import { App } from '../../app/app.js' */
/** @import { ListedQuestion, ListedSlot, Speakers } from '../../api/types.js' */
import { el } from '../../components/dom.js';
import { SLOTS, widenSpeakers } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { DaySlot } from './day-slot.js';
import { EntitySlot } from './entity-slot.js';
import { openText } from './sentence.js';
import { WordSlot } from './word-slot.js';

/** `popover` is what the slot opens. @typedef {{ element: HTMLElement, popover?: HTMLElement, render: () => void }} Slot */

/** The slots of the page's own question. @param {App} app @param {AbortSignal} signal @returns {Map<string, Slot>} */
export const ownSlots = (app, signal) => new Map(SLOTS.map((slot) => {
  const { any, ...words } = texts.slots[slot];
  if (slot !== 'outlet') return [slot, new EntitySlot(slot, { ...words, open: () => any }, app, signal)];
  const open = () => (app.store.state.speakers === 'any' ? texts.slot.anySource : any);
  return [slot, new EntitySlot(slot, { ...words, open, extra: (refresh) => widening(app, refresh, signal) }, app, signal)];
}));

/** The slots of a listed question. @param {ListedQuestion} question @param {App} app @param {AbortSignal} signal @returns {Map<string, Slot>} */
export const listedSlots = (question, app, signal) => new Map(question.slots.map((slot) => [slot.name, listedSlot(slot, app, signal)]));

/** @param {ListedSlot} slot @param {App} app @param {AbortSignal} signal @returns {Slot} */
function listedSlot(slot, app, signal) {
  if (slot.type === 'word') return new WordSlot(slot, app);
  if (slot.type === 'day') return new DaySlot(slot, app, signal);
  const words = { label: texts.capital(slot.label), search: texts.slot.find(slot.label), none: texts.slot.none, open: () => openText(slot) };
  return new EntitySlot(slot.name, words, app, signal);
}

/** Who counts as reporting: outlets only, or anybody who speaks. @param {App} app @param {() => void} refresh @param {AbortSignal} signal */
function widening({ store }, refresh, signal) {
  /** @type {[Speakers, string][]} */
  const choices = [['outlets', texts.slot.outletsOnly], ['any', texts.slot.anySpeaker]];
  const radios = choices.map(([value]) => el('input', { type: 'radio', name: 'speakers', value, on: { change: () => {
    store.go(widenSpeakers(store.state, value));
    refresh();
  } } }));
  const check = () => radios.forEach((radio) => (radio.checked = radio.value === store.state.speakers));
  store.addEventListener('state', check, { signal });
  check();
  return el('fieldset', { class: 'segmented' }, el('legend', { class: 'visually-hidden' }, texts.slot.widen),
    ...radios.map((radio, index) => el('label', {}, radio, el('span', {}, choices[index]?.[1]))));
}
