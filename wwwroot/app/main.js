/** @import { App } from './app.js' */
import { api } from '../api/client.js';
import { PaneSplitter } from '../components/pane-splitter.js';
import { Panel } from '../components/panel.js';
import { AnalysisPanel } from '../panels/analysis/analysis-panel.js';
import { AnswerView } from '../panels/answer/answer-view.js';
import { DrawingTabs } from '../panels/answer/drawing-tabs.js';
import { DetailsPanel } from '../panels/details/details-panel.js';
import { EntityTable } from '../panels/entities/entity-table.js';
import { FilterChips } from '../panels/filters/filter-chips.js';
import { FilterRail } from '../panels/filters/filter-rail.js';
import { ExpandMenu } from '../panels/graph/expand-menu.js';
import { GraphPanel } from '../panels/graph/graph-panel.js';
import { HelpDialog } from '../panels/help/help-dialog.js';
import { MapPanel } from '../panels/map/map-panel.js';
import { PathPanel } from '../panels/paths/path-panel.js';
import { SaveDialog } from '../panels/saved/save-dialog.js';
import { ViewBar } from '../panels/saved/view-bar.js';
import { figureOf } from '../panels/graph/figure.js';
import { drawingOf, seenOf } from '../panels/graph/seen.js';
import { QuestionPanel } from '../panels/question/question-panel.js';
import { SearchBox } from '../panels/search/search-box.js';
import { StartPanel } from '../panels/start/start-panel.js';
import { TablePanel } from '../panels/table/table-panel.js';
import { TabBar } from '../panels/answer/tab-bar.js';
import { StoreMark } from '../panels/help/store-mark.js';
import { TimelinePanel } from '../panels/timeline/timeline-panel.js';
import { StoreBanner } from '../panels/presence/store-banner.js';
import { ThemeButton } from '../panels/help/theme-button.js';
import { fillTexts } from './fill-texts.js';
import { watchKeys } from './keys.js';
import { Loader } from './loader.js';
import { Measured } from './measured.js';
import { modelBefore } from './model.js';
import { Saved } from './saved.js';
import { Store } from './store.js';
import { announcer } from './telling.js';

/** Every element of the page, by its tag. @type {[string, CustomElementConstructor][]} */
const ELEMENTS = [
  ['pane-splitter', PaneSplitter],
  ['search-box', SearchBox],
  ['store-mark', StoreMark],
  ['store-banner', StoreBanner],
  ['theme-button', ThemeButton],
  ['help-dialog', HelpDialog],
  ['question-panel', QuestionPanel],
  ['start-panel', StartPanel],
  ['answer-view', AnswerView],
  ['filter-chips', FilterChips],
  ['filter-rail', FilterRail],
  ['table-panel', TablePanel],
  ['entity-table', EntityTable],
  ['drawing-tabs', DrawingTabs],
  ['graph-panel', GraphPanel],
  ['map-panel', MapPanel],
  ['timeline-panel', TimelinePanel],
  ['expand-menu', ExpandMenu],
  ['details-panel', DetailsPanel],
  ['path-panel', PathPanel],
  ['analysis-panel', AnalysisPanel],
  ['tab-bar', TabBar],
  ['view-bar', ViewBar],
  ['save-dialog', SaveDialog],
];

const store = new Store(location, history, modelBefore());
const loader = new Loader(api, store);

/** @template T @param {string} tag */
const element = (tag) => /** @type {T} */ (document.querySelector(tag));
/** @returns {GraphPanel} */
const graph = () => element('graph-panel');
/** @returns {SaveDialog} */
const saving = () => element('save-dialog');

/** @type {App} */
const app = {
  store, loader, api, saved: new Saved(store), measured: new Measured(store), announce: announcer(store),
  openExpandMenu: (ref, box) => void /** @type {ExpandMenu} */ (element('expand-menu')).open(ref, box),
  nodeActs: (ref, done) => graph().acts?.view(ref, done) ?? null,
  drawing: () => drawingOf(graph()), figure: () => figureOf(graph()), seen: () => seenOf(graph()),
  saveView: () => saving().save(), renameView: (view, done) => saving().rename(view, done),
};

for (const [tag, type] of ELEMENTS) customElements.define(tag, type);
for (const part of document.querySelectorAll('*')) if (part instanceof Panel) part.start(app);
fillTexts();
watchKeys(app);
app.saved.follow();
void loader.load();
document.documentElement.dataset.ready = '';
