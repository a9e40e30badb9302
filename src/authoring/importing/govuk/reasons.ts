import type {Reasons} from '../reading.js';

const looks = 'The looks of a form are its page’s and its styles’.';
const editor = 'It is for the editor of the form builder.';
const program = 'Where responses go is said on the page around the form.';

/** Why a member of a form of the GOV.UK-style form builder is left. */
export const reasons: Reasons = {
  outputs: program,
  fees: 'Dweud takes no payments.',
  payApiKey: 'Dweud takes no payments.',
  specialPages: 'Write it into `confirmation`.',
  declaration: 'Write it as a `consent` on the last page.',
  feedback: program,
  phaseBanner: looks,
  skipSummary: 'People always check their answers before they send them.',
  showProgressBar: looks,
  metadata: program,
  displayName: editor,
  display: editor,
  name: editor,
  title: editor,
  type: editor,
  sections: 'The name of a section is used where a page has none.',
  conditions: 'Nothing depends on it.',
  version: 'A new document begins with version 1.',
  classes: looks,
  hideTitle: looks,
  bold: looks,
  optionalText: 'What is optional is said in the words of the interface.',
  exposeToContext: program,
  allowPrePopulation: program,
  webhook: program,
  regex: 'A text has a `format`, and no patterns.',
  error: 'Write your own words for an error in `errors`.',
  customValidationMessage: 'Write your own words for an error in `errors`.',
  customValidationMessages: 'Write your own words for an error in `errors`.',
  controller: 'Dweud has its own pages to begin with and to check answers.',
  condition: 'Options have a `showIf`; write it by hand.',
};
