import type {AddressQuestion} from '../../definition/generated/types.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';
import {boxes} from './boxes.js';
import {finder} from './finder.js';

/** The boxes of an address, after a search by postcode where the author wants one and the page has it. */
export const view: View<AddressQuestion> = (field) => {
  const {question, services} = field;
  const isFound = question.lookup !== undefined && services.addresses?.[question.lookup];
  return fieldset(field, isFound ? finder(field) : boxes(field, 'line1'));
};
