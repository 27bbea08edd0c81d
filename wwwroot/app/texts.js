import { arrangingWords } from './words/arranging.js';
import { cypherExamples } from './words/cypher-examples.js';
import { cypherWords } from './words/cypher.js';
import { drawingWords } from './words/drawing.js';
import { evidenceWords } from './words/evidence.js';
import { frameWords } from './words/frame.js';
import { keyWords } from './words/keys.js';
import { labelWords } from './words/labels.js';
import { counted } from './words/language.js';
import { ruleWords } from './words/rules.js';
import { savingWords } from './words/saving.js';
import { snapshotWords } from './words/snapshots.js';
import { takingWords } from './words/taking.js';
import { toolWords } from './words/tools.js';
import { viewWords } from './words/views.js';

export { LANGUAGE } from './words/language.js';

/** Every word on the pages: a translation is another `words` folder of this shape. */
export const texts = {
  product: 'GraphExplorer', counted, ...evidenceWords, ...frameWords, ...drawingWords, ...viewWords, ...toolWords, labels: labelWords, cypher: cypherWords, cypherExamples, help: keyWords,
  taking: takingWords, saving: savingWords, arranging: arrangingWords, rules: ruleWords, snapshots: snapshotWords,
};
