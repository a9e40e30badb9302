import type {AutocompleteQuestion} from '../../definition/generated/types.js';
import {labelled} from '../../markup/labelled.js';
import type {View} from '../view.js';
import {combobox} from './combobox.js';
import {lookupBox} from './lookup-box.js';
import {wholeList} from './whole-list.js';

/** A combobox, or native controls where the author wants the question plain. */
export const view: View<AutocompleteQuestion> = (field) => {
  const {plain, options} = field.question;
  if (!plain) return labelled(field, combobox(field));
  return labelled(field, options ? wholeList(field) : lookupBox(field));
};
