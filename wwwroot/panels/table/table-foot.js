/** @import { App } from '../../app/app.js' */
import { el } from '../../components/dom.js';
import { emptyNotice } from '../../components/notice.js';
import { clearFilters, countFilters } from '../../app/filters.js';
import { ask, filterBy, isOpen, pose, widenSpeakers } from '../../app/state.js';
import { texts } from '../../app/texts.js';

/** Below the rows: why there are none and what to do next, or how many more there are. @param {App} app @returns {Node[]} */
export function footView({ store, loader }) {
  const { picture, shown, state } = store;
  if (picture.ahead) return [el('p', { class: 'quiet' }, texts.answer.reading)];
  if (picture.key === null || picture.loading || (picture.error && picture.rows.length === 0)) return [];
  if (picture.total === 0 && !picture.apart?.total) return [nothing(store)];
  const rows = shown.rows.length + shown.apart.length;
  const whole = picture.rows.length >= picture.total;
  const filtered = countFilters(state.filters) > 0;
  if (rows === 0 && (whole || shown.left.length === 0)) return [nothingLeft(store)];
  return whole || (filtered && rows >= shown.left.length) ? [] : [
    el('span', {}, filtered ? texts.filters.loaded(rows, shown.left.length) : texts.answer.truncated(picture.rows.length, picture.total)),
    el('button', { type: 'button', class: 'button', on: { click: () => void loader.more() } }, texts.answer.more)];
}

/** @param {App['store']} store */
const nothingLeft = (store) => emptyNotice(texts.filters.none, texts.filters.noneWhy,
  { label: texts.filters.clear, act: () => store.go(filterBy(store.state, clearFilters(store.state.filters))) });

/** @param {App['store']} store */
function nothing(store) {
  const { state } = store;
  const own = state.question === null;
  const widen = { label: texts.answer.widenNext, act: () => store.go(widenSpeakers(state, 'any')) };
  const open = { label: texts.answer.noneNext, act: () => store.go(own ? ask(state) : pose(state, state.question ?? '')) };
  if (state.about !== null) return emptyNotice(texts.answer.noneAbout, texts.answer.noneAboutWhy);
  const ways = [...(own && state.speakers === 'outlets' ? [widen] : []), ...(isOpen(state) ? [] : [open])];
  return emptyNotice(texts.answer.none, isOpen(state) ? '' : texts.answer.noneWhy, ...ways);
}
