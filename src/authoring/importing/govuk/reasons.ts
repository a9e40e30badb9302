import type {Loss} from '../left.js';
import type {Reasons} from '../reading.js';

const answers = (why: string) => ({loses: 'answers' as Loss, why});
const words = (why: string) => ({loses: 'words' as Loss, why});
const looks = 'The looks of a form are its page’s and its styles’.';
const editor = 'It is for the editor of the form builder.';
const program = 'Where responses go is said on the page around the form.';

/** Why a member of a form of the GOV.UK-style form builder is left. */
export const reasons: Reasons = {
  outputs: program,
  fees: {loses: 'question', why: 'Dweud takes no payments.'},
  payApiKey: 'Dweud takes no payments.',
  specialPages: words('Write it into `confirmation`.'),
  declaration: {loses: 'question', why: 'Write it as a `consent` on the last page.'},
  feedback: program,
  engine: editor,
  schema: editor,
  id: editor,
  coordinator: editor,
  startPage: 'It begins with its first page.',
  next: 'Its pages come one after the other, and nobody follows this way.',
  repeat: {loses: 'question', why: 'Only a page that repeats has it.'},
  shortDescription: words('The page to check answers has the words of the question itself.'),
  extensions: {
    loses: 'question',
    why: 'What an option opens is written by hand: a text box, or one more question.',
  },
  conditional: {
    loses: 'question',
    why: 'What an option opens is written by hand: a text box, or one more question.',
  },
  events: program,
  view: looks,
  phaseBanner: looks,
  skipSummary: 'People always check their answers before they send them.',
  showProgressBar: looks,
  metadata: program,
  displayName: editor,
  display: editor,
  name: editor,
  title: editor,
  type: editor,
  'sections/title': words(
    'The builder shows it above the titles of the section’s pages. Put it into those titles, if people need it.',
  ),
  sections: 'No page belongs to it.',
  lists: 'No question takes its options from it.',
  conditions: 'Nothing depends on it.',
  version: 'A new document begins with version 1.',
  classes: looks,
  hideTitle: looks,
  bold: looks,
  optionalText: 'What is optional is said in the words of the interface.',
  exposeToContext: program,
  allowPrePopulation: program,
  webhook: program,
  regex: answers('A text has a `format`, and no patterns.'),
  error: words('Write your own words for an error in `errors`.'),
  customValidationMessage: words('Write your own words for an error in `errors`.'),
  customValidationMessages: words('Write your own words for an error in `errors`.'),
  controller: 'Dweud has its own pages to begin with and to check answers.',
  condition: {loses: 'condition', why: 'Options have a `showIf`; write it by hand.'},
};
