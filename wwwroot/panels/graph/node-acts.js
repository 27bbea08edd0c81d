/** @import { GraphPanel } from './graph-panel.js' */
import { el } from '../../components/dom.js';
import { kindOf } from '../../app/facts.js';
import { pin, setAside, toggleFold, toggleGroup, unpin } from '../../app/drawn.js';
import { OTHER } from '../../app/model.js';
import { bundle, pickAll, share, togglePick, unbundle } from '../../app/picked.js';
import { pathAt } from '../../app/tools.js';
import { texts } from '../../app/texts.js';
import { bundleOf, groupedKind, isGroup } from '../../graph/folding.js';

/** What can be done to entities of the drawing besides expanding them: by a menu, by the bar of those that are chosen together, and by keys. Each can be undone. */
export class NodeActs {
  /** @param {GraphPanel} panel */
  constructor(panel) {
    this.panel = panel;
  }

  get #store() {
    return this.panel.app.store;
  }

  /** What an act at an entity is done to: to all that are chosen together where it is one of them. @param {string} ref @returns {string[]} */
  targets(ref) {
    const { picked } = this.#store.state;
    return picked.includes(ref) ? picked : [ref];
  }

  /** @param {string} ref */
  isHeld(ref) {
    return this.#store.state.pins.some((one) => one.ref === ref);
  }

  /** @param {string[]} refs */
  hide(refs) {
    const all = refs.flatMap((ref) => this.panel.visible.members.get(ref) ?? [ref]);
    this.#store.go(setAside(this.#store.state, all));
    this.panel.app.announce(texts.graph.hidden(all.length));
  }

  /** Hides everything else that is drawn: what is measured, and taken along, is a part that was chosen then. @param {string[]} refs */
  keep(refs) {
    const { each } = this.panel.visible;
    const others = each.nodes.map(({ ref }) => ref).filter((ref) => !refs.includes(ref));
    if (refs.length > 0 && others.length > 0) this.#store.go(setAside(this.#store.state, others));
  }

  /** Held where they are; let go where all are held already. @param {string[]} refs */
  hold(refs) {
    const release = refs.every((ref) => this.isHeld(ref));
    const next = refs.reduce((state, ref) => {
      const place = this.panel.view?.has(ref) ? this.panel.view.place(ref) : null;
      return release ? unpin(state, ref) : place ? pin(state, { ref, ...place }) : state;
    }, this.#store.state);
    this.#store.go(next);
    this.panel.app.announce(release ? texts.graph.released : texts.graph.held);
  }

  /** Dragged: what is held is held at its new place. @param {string} ref */
  moved(ref) {
    const place = this.panel.view?.place(ref);
    if (place && this.isHeld(ref)) this.#store.go(pin(this.#store.state, { ref, ...place }));
  }

  /** @param {string[]} refs */
  fold(refs) {
    this.#store.go(refs.filter((ref) => !isGroup(ref)).reduce((state, ref) => toggleFold(state, ref), this.#store.state));
  }

  /** Whether a path can lead to it: to no group, and to nothing that is evidence. @param {string} ref */
  #connects(ref) {
    return !isGroup(ref) && (this.#store.model === OTHER || !['report', 'claim', 'document'].includes(kindOf(ref)));
  }

  /** A path from it or, where there is a beginning already, to it. @param {string} ref */
  path(ref) {
    if (this.#connects(ref)) this.#store.go(pathAt(this.#store.state, ref, (one) => this.#connects(one)));
    else this.panel.app.announce(texts.paths.entitiesOnly);
  }

  /** Chosen together are drawn as one; else all of its kind. A group is opened. @param {string[]} refs */
  group(refs) {
    const { state } = this.#store;
    const [ref = ''] = refs;
    const at = bundleOf(ref);
    if (refs.length > 1) return this.#store.go(bundle(state, refs.filter((one) => !isGroup(one))));
    if (at !== null) return this.#store.go(unbundle(state, state.bundles[at] ?? ''));
    const kind = groupedKind(ref) ?? this.panel.visible.graph.nodes.find((node) => node.ref === ref)?.kind ?? null;
    if (kind) this.#store.go(toggleGroup(state, kind));
  }

  /** Chosen together with others, or no longer. @param {string} ref */
  pick(ref) {
    if (isGroup(ref)) return this.#pickGroup(this.panel.visible.members.get(ref) ?? []);
    const { selection, picked } = this.#store.state;
    const first = selection?.what === 'node' && picked.length === 0 && selection.id !== ref ? [selection.id] : [];
    this.#store.go(togglePick(pickAll(this.#store.state, first, true), ref), { replace: true });
    this.panel.app.announce(texts.graph.picked(this.#store.state.picked.length));
  }

  /** All that are drawn as one, or none of them. @param {string[]} members */
  #pickGroup(members) {
    const { picked } = this.#store.state;
    if (!members.every((ref) => picked.includes(ref))) return this.pickAll(members, true);
    this.pickAll(picked.filter((ref) => !members.includes(ref)), false);
  }

  /** @param {string[]} refs @param {boolean} besides whether those that are chosen stay so */
  pickAll(refs, besides) {
    const each = refs.flatMap((ref) => this.panel.visible.members.get(ref) ?? [ref]);
    this.#store.go(pickAll(this.#store.state, each, besides), { replace: true });
    this.panel.app.announce(texts.graph.picked(this.#store.state.picked.length));
  }

  /** Draws what entities are all connected with. @param {string[]} refs */
  common(refs) {
    if (this.#store.model === OTHER) return;
    if (refs.length > 1) this.#store.go(share(this.#store.state, refs));
    else this.panel.app.announce(texts.graph.pickMore);
  }

  /** The acts as buttons of a menu; null where it is not drawn. @param {string} ref @param {() => void} done */
  view(ref, done) {
    const { state } = this.#store;
    const node = this.panel.visible.graph.nodes.find((one) => one.ref === ref);
    if (!node) return null;
    const refs = this.targets(ref);
    const button = (/** @type {string} */ label, /** @type {string} */ key, /** @type {() => void} */ act) => actButton(label, key, () => {
      done();
      act();
    });
    return el('div', { class: 'acts', role: 'group', 'aria-label': texts.graph.acts },
      button(texts.graph.hide, 'H', () => this.hide(refs)),
      button(refs.every((one) => this.isHeld(one)) ? texts.graph.release : texts.graph.hold, 'P', () => this.hold(refs)),
      button(state.folded.includes(ref) ? texts.graph.unfold : texts.graph.fold, 'C', () => this.fold(refs)),
      this.#connects(ref) && button(texts.paths.act, 'F', () => this.path(ref)),
      button(refs.length > 1 ? texts.graph.bundle : texts.graph.group(texts.kindWords(node.kind).other), 'G', () => this.group(refs)),
      button(state.picked.includes(ref) ? texts.graph.unpick : texts.graph.pick, 'X', () => this.pick(ref)));
  }
}

/** @param {string} label @param {string} key @param {() => void} act */
export const actButton = (label, key, act) => el('button', { type: 'button', class: 'act', 'aria-keyshortcuts': key, on: { click: act } }, label, el('kbd', { 'aria-hidden': 'true' }, key));
