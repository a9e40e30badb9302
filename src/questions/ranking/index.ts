import type {QuestionType} from '../question-type.js';
import {ranking as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** Several things put in order, as a form uses it. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
