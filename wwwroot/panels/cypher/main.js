/** @import { Page } from './cypher-panel.js' */
import { api } from '../../api/client.js';
import { speaker } from '../../app/announce.js';
import { fillTexts } from '../../app/fill-texts.js';
import { texts } from '../../app/texts.js';
import { Panel } from '../../components/panel.js';
import { ParameterEditor } from '../cypher-editor/parameter-editor.js';
import { QueryEditor } from '../cypher-editor/query-editor.js';
import { RunBar } from '../cypher-editor/run-bar.js';
import { GraphPane } from '../cypher-result/graph-pane.js';
import { JsonView } from '../cypher-result/json-view.js';
import { PlanTable } from '../cypher-result/plan-table.js';
import { ResultView } from '../cypher-result/result-view.js';
import { RowsTable } from '../cypher-result/rows-table.js';
import { StoreMark } from '../help/store-mark.js';
import { ThemeButton } from '../help/theme-button.js';
import { Bench } from './bench.js';
import { CypherHelp } from './cypher-help.js';
import { CypherPanel } from './cypher-panel.js';
import { ExampleCards } from './example-cards.js';
import { watchKeys } from './page-keys.js';

/** Every element of the page, by its tag. @type {[string, CustomElementConstructor][]} */
const ELEMENTS = [
  ['query-editor', QueryEditor],
  ['parameter-editor', ParameterEditor],
  ['run-bar', RunBar],
  ['example-cards', ExampleCards],
  ['result-view', ResultView],
  ['rows-table', RowsTable],
  ['graph-pane', GraphPane],
  ['json-view', JsonView],
  ['plan-table', PlanTable],
  ['store-mark', StoreMark],
  ['theme-button', ThemeButton],
  ['help-dialog', CypherHelp],
];

/** @type {Page} */
const page = { bench: new Bench(location, history), announce: speaker() };

for (const [tag, element] of ELEMENTS) customElements.define(tag, element);
for (const element of document.querySelectorAll('*')) {
  if (element instanceof CypherPanel) element.begin(page);
  // What both pages have in common knows the explorer's frame; here it needs the API alone.
  else if (element instanceof Panel) element.start(/** @type {any} */ ({ api, store: new EventTarget() }));
}
watchKeys(page.bench);
fillTexts();
document.title = `${texts.cypher.title} · ${texts.product}`;
document.documentElement.dataset.ready = '';
