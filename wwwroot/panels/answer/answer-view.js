/** @import { View } from '../../app/state.js' */
import { ApiError } from '../../api/client.js';
import { el, iconButton, iconOf, name } from '../../components/dom.js';
import { emptyNotice, errorNotice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { countFilters } from '../../app/filters.js';
import { isPassing, NOT_TO_RETRY, OTHER } from '../../app/model.js';
import { claimsOf } from '../../app/picture.js';
import { ask, hasAnswer, showView, START, VIEWS } from '../../app/state.js';
import { texts } from '../../app/texts.js';
import { subjectOf } from '../snapshot/order.js';
import { SnapshotButton } from '../snapshot/snapshot-button.js';
import { TakeMenu } from '../taking/take-menu.js';
import { RailButton } from './rail-button.js';

/** @type {Record<View, string>} */
const ICONS = { table: 'rows-3', both: 'panel-right', graph: 'waypoints', timeline: 'calendar-range' };

/** The frame around the views of an answer: heading, filters, undo, which views there are, progress and errors. */
export class AnswerView extends Panel {
  /** @type {Error|null} */
  #failure = null;

  ready() {
    const { store } = this.app;
    this.heading = el('h2', { class: 'answer-title' });
    this.summary = el('p', { class: 'summary' });
    this.undo = iconButton('undo-2', texts.answer.undo, () => store.undo());
    this.redo = iconButton('redo-2', texts.answer.redo, () => store.redo());
    this.views = VIEWS.map((view) => el('button', { type: 'button', class: 'icon-button', 'data-view': view, title: texts.answer[view],
      'aria-label': texts.answer[view], on: { click: () => store.go(showView(store.state, view)) } }, iconOf(ICONS[view])));
    this.take = new TakeMenu(this.app, this.signal);
    this.save = el('button', { type: 'button', class: 'link save-view', title: texts.saving.act, on: { click: () => this.app.saveView() } },
      iconOf('bookmark'), el('span', { class: 'save-word' }, texts.saving.act));
    this.snapshot = new SnapshotButton(subjectOf(this.app), { announce: this.app.announce, signal: this.signal });
    this.progress = el('div', { class: 'progress', role: 'progressbar', 'aria-label': texts.answer.loading, hidden: true });
    this.notices = el('div', { class: 'notices' });
    this.prepend(this.progress,
      el('div', { class: 'answer-bar' }, this.heading, this.summary, el('div', { class: 'answer-tools' }, this.save, this.snapshot.element, this.take.element, this.undo, this.redo,
        el('div', { class: 'segmented views', role: 'group', 'aria-label': texts.answer.view }, ...this.views))),
      this.notices);
    this.querySelector('pane-splitter')?.setAttribute('aria-label', texts.answer.divider);
    this.rail = new RailButton(this.app, this.signal);
    this.querySelector('.answer-bar')?.prepend(this.rail.element);
  }

  render() {
    const { state, picture } = this;
    this.hidden = !hasAnswer(state);
    this.dataset.view = state.view;
    this.dataset.drawing = state.drawing;
    this.toggleAttribute('data-timeline', state.timeline);
    this.rail?.render();
    this.take?.render();
    this.save?.toggleAttribute('disabled', picture.key === null);
    this.snapshot?.render();
    this.toggleAttribute('data-details', state.details);
    this.toggleAttribute('data-tool', state.tool !== null && !state.details);
    this.toggleAttribute('data-nothing', picture.key === null && picture.error !== null);
    document.body.toggleAttribute('data-answered', hasAnswer(state));
    if (this.app.store.model) document.body.dataset.model = this.app.store.model;
    this.setAttribute('aria-busy', String(picture.loading));
    this.progress?.toggleAttribute('hidden', !picture.loading);
    this.undo?.toggleAttribute('disabled', this.app.store.steps.past.length === 0);
    this.redo?.toggleAttribute('disabled', this.app.store.steps.future.length === 0);
    for (const button of this.views ?? []) button.setAttribute('aria-pressed', String(button.dataset.view === state.view));
    this.#heading();
    this.#summary();
    this.#notices();
    this.#documentTitle();
  }

  #heading() {
    const { about } = this.state;
    const isOther = this.app.store.model === OTHER;
    const close = () => this.app.store.go(isOther ? START : ask(START));
    this.heading?.toggleAttribute('hidden', about === null);
    this.heading?.replaceChildren(...(about === null ? [] : [
      `${isOther ? texts.labels.around : texts.answer.aboutLabel} `, name(this.app.store.known.get(about)?.name ?? '…'),
      iconButton('x', isOther ? texts.labels.toStart : texts.answer.close, close)]));
  }

  #summary() {
    if (this.app.store.model === OTHER) return this.summary?.replaceChildren(...this.#drawn());
    const { evidence, rows, total } = this.picture;
    const claims = total > rows.length ? null : claimsOf(rows);
    const weight = evidence ? texts.weight(evidence, claims, total).join(' · ') : '';
    this.summary?.replaceChildren(weight && countFilters(this.state.filters) > 0 ? `${texts.filters.inAll} ${weight}` : weight);
  }

  /** In a graph of another model: what is drawn, and what the address of it is worth. */
  #drawn() {
    if (this.picture.key === null) return [];
    const { graph } = this.app.store.shown.drawing.visible;
    const { about, added, expansions } = this.state;
    const passing = [about ?? '', ...added, ...expansions.map(({ ref }) => ref)].some(isPassing);
    return [texts.labels.drawn(graph.nodes.length, graph.edges.length), ...(passing ? [el('span', { class: 'passing' }, iconOf('info'), texts.labels.passingView)] : [])];
  }

  #notices() {
    const { error, key } = this.picture;
    if (error === this.#failure) return;
    this.#failure = error;
    if (error instanceof ApiError && NOT_TO_RETRY.includes(error.code ?? '')) return this.#refused(error);
    this.notices?.replaceChildren(...(error ? [errorNotice(error, { kept: key !== null, retry: () => void this.app.loader.retry() })] : []));
  }

  /** What asking again would not change. @param {ApiError} error */
  #refused({ title, message }) {
    this.notices?.replaceChildren(emptyNotice(title, message, { label: texts.labels.toStart, act: () => this.app.store.go(START) }));
  }

  #documentTitle() {
    const { known, listed, state } = this.app.store;
    const names = [state.about, ...Object.values(state.slots)].flatMap((ref) => (ref ? (known.get(ref)?.name ?? []) : []));
    document.title = [...(listed ? [listed.title] : []), ...names, texts.product].join(' · ');
  }
}
