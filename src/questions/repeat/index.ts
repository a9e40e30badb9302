import type {QuestionType} from '../question-type.js';
import {repeat as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** The same questions about several things, with all that it needs. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
