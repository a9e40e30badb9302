import type {AnyModel, Models} from '../engine/question-model.js';
import {checkboxes} from './checkboxes/model.js';
import {content} from './content/model.js';
import {date} from './date/model.js';
import {number} from './number/model.js';
import {radios} from './radios/model.js';
import {select} from './select/model.js';
import {text} from './text/model.js';
import {textarea} from './textarea/model.js';

/** The models of the question types that every form has from the start. */
export const commonModels: Models = new Map(
  [radios, checkboxes, select, text, textarea, number, date, content].map(
    (model: AnyModel): [string, AnyModel] => [model.type, model],
  ),
);
