import type {JsonSchema} from '../definition/interpret.js';
import type {AnyQuestion} from '../definition/read-definition.js';
import type {AnyModel, QuestionModel} from '../engine/question-model.js';
import {outline as checkboxes} from './checkboxes/outline.js';
import {view as checkboxesView} from './checkboxes/view.js';
import {outline as content} from './content/outline.js';
import {view as contentView} from './content/view.js';
import {outline as date} from './date/outline.js';
import {outline as number} from './number/outline.js';
import {view as numberView} from './number/view.js';
import type {Drawing, LoadType, QuestionType, QuestionTypes} from './question-type.js';
import {outline as radios} from './radios/outline.js';
import {view as radiosView} from './radios/view.js';
import {outline as select} from './select/outline.js';
import {view as selectView} from './select/view.js';
import {outline as text} from './text/outline.js';
import {view as textView} from './text/view.js';
import {outline as textarea} from './textarea/outline.js';

// What nearly every form asks on its first page is there from the start, as far as it is needed before somebody has
// answered; other views are fetched when they are asked.
const common: readonly QuestionType[] = [
  {model: radios, loadView: () => ({view: radiosView})},
  {model: checkboxes, loadView: () => ({view: checkboxesView})},
  {model: select, loadView: () => ({view: selectView})},
  {model: text, loadView: () => ({view: textView})},
  {model: textarea, isRich: true, loadView: () => import('./textarea/view.js')},
  {model: number, loadView: () => ({view: numberView})},
  {model: date, loadView: () => import('./date/view.js')},
  {model: content, loadView: () => ({view: contentView})},
].map((type) => ({
  ...type,
  loadModel: async () => (await import('./common-models.js')).commonModels.get(type.model.type)!,
}));

// What few definitions use is fetched with one that does.
const onDemand: Readonly<Record<string, LoadType>> = {
  address: () => import('./address/index.js').then(({type}) => type),
  allocation: () => import('./allocation/index.js').then(({type}) => type),
  autocomplete: () => import('./autocomplete/index.js').then(({type}) => type),
  calculated: () => import('./calculated/index.js').then(({type}) => type),
  consent: () => import('./consent/index.js').then(({type}) => type),
  contact: () => import('./contact/index.js').then(({type}) => type),
  file: () => import('./file/index.js').then(({type}) => type),
  impact: () => import('./impact/index.js').then(({type}) => type),
  location: () => import('./location/index.js').then(({type}) => type),
  matrix: () => import('./matrix/index.js').then(({type}) => type),
  ranking: () => import('./ranking/index.js').then(({type}) => type),
  repeat: () => import('./repeat/index.js').then(({type}) => type),
  scale: () => import('./scale/index.js').then(({type}) => type),
  time: () => import('./time/index.js').then(({type}) => type),
};

const types = new Map<string, QuestionType | LoadType>([
  ...common.map((type): [string, QuestionType] => [type.model.type, type]),
  ...Object.entries(onDemand),
]);

/** The question types that come with Dweud, and those of the page. A form is given this list unless it has its own. */
export const questionTypes: QuestionTypes = types;

/** A question type of the page. */
export interface OwnType<Q = AnyQuestion, A = unknown> extends Drawing {
  /** The type without a browser, as the receiver has it, too. */
  readonly model: Omit<QuestionModel<Q, A>, 'schema'>;
  /** What an author may write, with `name`, `type` and all; a JSON Schema of draft 2020-12. */
  readonly schema: JsonSchema;
}

/**
 * Adds a question type to those of every form that begins from now on. Throws a RangeError when the name is taken:
 * nobody's questions change their meaning by the order of scripts.
 */
export function registerQuestionType<Q, A>({model, schema, view, styles}: OwnType<Q, A>): void {
  const {type} = model;
  if (types.has(type)) throw new RangeError(`There is a question type ${JSON.stringify(type)}.`);
  types.set(type, {
    model: {...model, schema} as AnyModel,
    loadView: () => ({view, ...(styles && {styles})}),
  });
}
