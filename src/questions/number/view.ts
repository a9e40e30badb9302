import type {NumberQuestion} from '../../definition/generated/types.js';
import type {Bounds} from '../../engine/question-model.js';
import {labelled} from '../../markup/labelled.js';
import {numberBox} from '../../markup/number-box.js';
import type {View} from '../view.js';

/** One box under its question. */
export const view: View<NumberQuestion & Bounds<number>> = (field) =>
  labelled(field, numberBox(field));
