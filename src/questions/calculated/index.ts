import type {QuestionType} from '../question-type.js';
import {calculated as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** A number that follows from earlier answers, as a form uses it. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
