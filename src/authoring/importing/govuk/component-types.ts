import type {Loss} from '../left.js';
import type {QuestionKinds} from '../question-kinds.js';

/** What kinds of questions of the form builder become. */
export const questionTypes: QuestionKinds = {
  TextField: ['text', 'text'],
  EmailAddressField: ['text', 'text', {format: 'email'}],
  TelephoneNumberField: ['text', 'text', {format: 'tel'}],
  WebsiteField: ['text', 'text', {format: 'url'}],
  FreeTextField: ['textarea', 'text'],
  MultilineTextField: ['textarea', 'text'],
  NumberField: ['number', 'number'],
  YesNoField: ['radios', 'one'],
  RadiosField: ['radios', 'one'],
  SelectField: ['select', 'one'],
  AutocompleteField: ['select', 'one'],
  CheckboxesField: ['checkboxes', 'list'],
  DateField: ['date', 'text'],
  DatePartsField: ['date', 'text'],
  MonthYearField: ['date', 'text', {precision: 'month'}],
  TimeField: ['time', 'text'],
  UkAddressField: ['address', 'other'],
  FileUploadField: ['file', 'other'],
};

/** What says something and asks nothing. */
export const contentTypes = ['Para', 'Html', 'Markdown', 'InsetText', 'Details', 'WarningText'];

const aPlace = {loses: 'question', why: 'Ask for a place with `location`.'} as const;

/** Kinds of components that become nothing, and what to do. */
export const typesOfOthers: Readonly<Record<string, {readonly loses: Loss; readonly why: string}>> =
  {
    DeclarationField: {loses: 'question', why: 'Write it as a `consent` on the last page.'},
    PaymentField: {loses: 'question', why: 'Dweud takes no payments.'},
    HiddenField: {loses: 'answers', why: 'The page around the form has what nobody is asked.'},
    List: {loses: 'words', why: 'Write it as a `content` block, with a list in Markdown.'},
    EastingNorthingField: aPlace,
    OsGridRefField: aPlace,
    NationalGridFieldNumberField: aPlace,
    LatLongField: aPlace,
    GeospatialField: aPlace,
  };
