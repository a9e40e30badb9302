import type {QuestionType} from '../question-type.js';
import {contact as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** How a person can be reached, with all that it needs. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
