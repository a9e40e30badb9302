import type {QuestionType} from '../question-type.js';
import {consent as model} from './model.js';
import {view} from './view.js';

/** A statement that a person agrees to, with all that it needs. */
export const type: QuestionType = {model, loadView: () => ({view})};
