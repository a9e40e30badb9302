import type {QuestionType} from '../question-type.js';
import {scale as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** A point of a scale, with all that it needs. */
export const type: QuestionType = {model, loadView: () => ({view, styles})};
