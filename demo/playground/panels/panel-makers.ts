import {contractOf} from '../../../src/authoring/contract/contract-of.js';
import type {Read} from '../document-in.js';
import type {FormPanel} from './form-panel.js';
import {showLanguages} from './languages-panel.js';
import type {PaperPanel} from './paper-panel.js';
import {responseOf} from './response-panel.js';
import {snippetFor} from './snippet.js';

/** What each panel beside the form shows of a document, by its name: made when it is looked at. What cannot be made throws. */
export function panelMakers(
  find: (id: string) => HTMLElement,
  form: FormPanel,
  paper: PaperPanel,
): Readonly<Record<string, (read: Read) => void | Promise<void>>> {
  return {
    languages: (now) => showLanguages(find('languages'), now, form.answers),
    paper: (now) => paper.show(now),
    response: (now) => {
      const {note, json} = responseOf(now, form.form, form.answers);
      find('response-note').textContent = note;
      find('response-json').textContent = JSON.stringify(json, null, 2);
    },
    schema: ({plan}) => {
      find('schema-json').textContent = JSON.stringify(contractOf(plan()), null, 2);
    },
    snippet: ({plan}) => {
      find('snippet-html').textContent = snippetFor(plan());
    },
  };
}
