import type {QuestionType} from '../question-type.js';
import {impact as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** One answer out of a short list, with what each option would cost, as a form uses it. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
