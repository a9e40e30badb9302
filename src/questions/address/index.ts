import type {QuestionType} from '../question-type.js';
import {address as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** A postal address, with all that it needs. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
