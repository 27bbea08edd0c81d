import { texts } from '../../app/texts.js';
import { HelpDialog } from '../help/help-dialog.js';

/** The keys of the Cypher page. */
export class CypherHelp extends HelpDialog {
  get groups() {
    return texts.help.cypher;
  }
}
