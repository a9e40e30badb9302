import {checkboxes} from './checkboxes/model.js';
import {view as checkboxesView} from './checkboxes/view.js';
import {content} from './content/model.js';
import {view as contentView} from './content/view.js';
import {date} from './date/model.js';
import {number} from './number/model.js';
import {view as numberView} from './number/view.js';
import type {LoadType, QuestionType, QuestionTypes} from './question-type.js';
import {radios} from './radios/model.js';
import {view as radiosView} from './radios/view.js';
import {select} from './select/model.js';
import {view as selectView} from './select/view.js';
import {text} from './text/model.js';
import {view as textView} from './text/view.js';
import {textarea} from './textarea/model.js';

// What nearly every form asks on its first page is there from the start; other views are fetched when they are asked.
const common: readonly QuestionType[] = [
  {model: radios, loadView: () => radiosView},
  {model: checkboxes, loadView: () => checkboxesView},
  {model: select, loadView: () => selectView},
  {model: text, loadView: () => textView},
  {model: textarea, loadView: async () => (await import('./textarea/view.js')).view},
  {model: number, loadView: () => numberView},
  {model: date, loadView: async () => (await import('./date/view.js')).view},
  {model: content, loadView: () => contentView},
];

// What few definitions use is fetched with one that does.
const onDemand: Readonly<Record<string, LoadType>> = {};

/** The question types that come with Dweud. A form is given this list; nothing is registered globally. */
export const questionTypes: QuestionTypes = new Map<string, QuestionType | LoadType>([
  ...common.map((type): [string, QuestionType] => [type.model.type, type]),
  ...Object.entries(onDemand),
]);
