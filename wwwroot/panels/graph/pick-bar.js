/** @import { GraphPanel } from './graph-panel.js' */
import { el, iconButton } from '../../components/dom.js';
import { OTHER } from '../../app/model.js';
import { pickNone } from '../../app/picked.js';
import { texts } from '../../app/texts.js';
import { actButton } from './node-acts.js';

/** What can be done with entities that are chosen together. @param {GraphPanel} panel */
export function pickBar(panel) {
  const { store } = panel.app;
  const bar = el('div', { class: 'pick-bar', role: 'group', 'aria-label': texts.graph.pickedLabel, hidden: true });
  let drawn = '';
  const follow = () => {
    const { picked, pins } = store.state;
    const key = JSON.stringify([picked, pins.map(({ ref }) => ref)]);
    if (key === drawn) return;
    drawn = key;
    bar.hidden = picked.length === 0;
    const { acts } = panel;
    if (bar.hidden || !acts) return bar.replaceChildren();
    const focused = [...bar.children].findIndex((child) => child === document.activeElement);
    const several = picked.length > 1;
    bar.replaceChildren(el('strong', {}, texts.graph.picked(picked.length)),
      actButton(texts.graph.hide, 'H', () => acts.hide(picked)),
      actButton(texts.graph.keep, 'O', () => acts.keep(picked)),
      actButton(picked.every((ref) => acts.isHeld(ref)) ? texts.graph.release : texts.graph.hold, 'P', () => acts.hold(picked)),
      actButton(texts.graph.fold, 'C', () => acts.fold(picked)),
      ...(several ? [actButton(texts.graph.bundle, 'G', () => acts.group(picked)), ...(store.model === OTHER ? [] : [actButton(texts.graph.inCommon, 'N', () => acts.common(picked))])] : []),
      iconButton('x', texts.graph.pickNone, () => store.go(pickNone(store.state), { replace: true })));
    /** @type {HTMLElement|undefined} */ (bar.children[focused])?.focus();
  };
  store.addEventListener('state', follow, { signal: panel.signal });
  queueMicrotask(follow);
  return bar;
}
