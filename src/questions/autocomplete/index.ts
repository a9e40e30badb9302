import type {QuestionType} from '../question-type.js';
import {autocomplete as model} from './model.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** One answer out of a long list or a host's lookup, found by typing. */
export const type: QuestionType = {model, isRich: true, loadView: () => ({view, styles})};
