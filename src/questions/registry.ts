import {outline as checkboxes} from './checkboxes/outline.js';
import {view as checkboxesView} from './checkboxes/view.js';
import {outline as content} from './content/outline.js';
import {view as contentView} from './content/view.js';
import {outline as date} from './date/outline.js';
import {outline as number} from './number/outline.js';
import {view as numberView} from './number/view.js';
import type {LoadType, QuestionType, QuestionTypes} from './question-type.js';
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
  {model: radios, loadView: () => radiosView},
  {model: checkboxes, loadView: () => checkboxesView},
  {model: select, loadView: () => selectView},
  {model: text, loadView: () => textView},
  {model: textarea, isRich: true, loadView: async () => (await import('./textarea/view.js')).view},
  {model: number, loadView: () => numberView},
  {model: date, loadView: async () => (await import('./date/view.js')).view},
  {model: content, loadView: () => contentView},
].map((type) => ({
  ...type,
  loadModel: async () => (await import('./common-models.js')).commonModels.get(type.model.type)!,
}));

// What few definitions use is fetched with one that does.
const onDemand: Readonly<Record<string, LoadType>> = {
  scale: () => import('./scale/index.js').then(({scale}) => scale),
  time: () => import('./time/index.js').then(({time}) => time),
};

/** The question types that come with Dweud. A form is given this list; nothing is registered globally. */
export const questionTypes: QuestionTypes = new Map<string, QuestionType | LoadType>([
  ...common.map((type): [string, QuestionType] => [type.model.type, type]),
  ...Object.entries(onDemand),
]);
