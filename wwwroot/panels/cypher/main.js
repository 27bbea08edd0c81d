/** @import { Page } from './cypher-panel.js' */
import { api, ApiError } from '../../api/client.js';
import { speaker } from '../../app/announce.js';
import { fillTexts } from '../../app/fill-texts.js';
import { learnModel, modelBefore, OTHER } from '../../app/model.js';
import { texts } from '../../app/texts.js';
import { otherExamples } from '../../app/words/other-examples.js';
import { Panel } from '../../components/panel.js';
import { arrangeLabels } from '../../graph/kinds.js';
import { ParameterEditor } from '../cypher-editor/parameter-editor.js';
import { QueryEditor } from '../cypher-editor/query-editor.js';
import { RunBar } from '../cypher-editor/run-bar.js';
import { GraphPane } from '../cypher-result/graph-pane.js';
import { learnLabels } from '../cypher-result/identity.js';
import { JsonView } from '../cypher-result/json-view.js';
import { PlanTable } from '../cypher-result/plan-table.js';
import { ResultView } from '../cypher-result/result-view.js';
import { RowsTable } from '../cypher-result/rows-table.js';
import { StoreMark } from '../help/store-mark.js';
import { ThemeButton } from '../help/theme-button.js';
import { StoreBanner } from '../presence/store-banner.js';
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
  ['store-banner', StoreBanner],
  ['theme-button', ThemeButton],
  ['help-dialog', CypherHelp],
];

/** @type {Page} */
const page = { bench: new Bench(location, history), announce: speaker(), examples: modelBefore() === OTHER ? [] : texts.cypherExamples };

for (const [tag, element] of ELEMENTS) customElements.define(tag, element);
for (const element of document.querySelectorAll('*')) {
  if (element instanceof CypherPanel) element.begin(page);
  // What both pages have in common knows the explorer's frame; here it needs the API alone.
  else if (element instanceof Panel) element.start(/** @type {any} */ ({ api, store: new EventTarget() }));
}
/** Labels of another model have looks, names and references of their own. @param {string} _ @param {import('../../api/types.js').LabelKind[]} labels */
const describe = (_, labels) => (arrangeLabels(labels), learnLabels(labels));

async function learn() {
  const { schema } = await learnModel({ api, store: { describe } });
  page.examples = schema ? otherExamples(schema) : texts.cypherExamples;
  page.bench.dispatchEvent(new Event('view'));
}

// The page works without: running says what is wrong with the store.
learn().catch((error) => { if (!(error instanceof ApiError)) throw error; });
watchKeys(page.bench);
fillTexts();
document.title = `${texts.cypher.title} · ${texts.product}`;
document.documentElement.dataset.ready = '';
