import type {AnyModel} from '../engine/question-model.js';
import {models} from './models.js';
import {view as text} from './text/view.js';
import {view as select} from './select/view.js';
import {view as checkboxes} from './checkboxes/view.js';
import {view as content} from './content/view.js';
import {view as number} from './number/view.js';
import {view as radios} from './radios/view.js';
import type {View} from './view.js';

/** A question type as a form uses it: what it knows, and how it is drawn once that is needed. */
export interface QuestionType {
  readonly model: AnyModel;
  /** Fetches the view; called again after a failure. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of types is heterogeneous by nature
  loadView(): Promise<View<any>>;
}

// What nearly every form asks on its first page is there from the start; the rest is fetched when it is asked.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
const views: Readonly<Record<string, () => {view: View<any>} | Promise<{view: View<any>}>>> = {
  radios: () => ({view: radios}),
  checkboxes: () => ({view: checkboxes}),
  select: () => ({view: select}),
  text: () => ({view: text}),
  textarea: () => import('./textarea/view.js'),
  number: () => ({view: number}),
  date: () => import('./date/view.js'),
  content: () => ({view: content}),
};

/** The question types that come with Dweud. A form is given this list; nothing is registered globally. */
export const questionTypes: ReadonlyMap<string, QuestionType> = new Map(
  [...models].map(([type, model]) => [
    type,
    {model, loadView: async () => (await views[type]!()).view},
  ]),
);
