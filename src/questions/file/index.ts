import type {QuestionType} from '../question-type.js';
import {file as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** Files that are sent along, as a form uses them. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
