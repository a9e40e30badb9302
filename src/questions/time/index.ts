import type {QuestionType} from '../question-type.js';
import {time as model} from './model.js';
import {view} from './view.js';

/** A time of day, with all that it needs. */
export const type: QuestionType = {model, loadView: () => ({view})};
