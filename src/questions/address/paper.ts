import type {AddressQuestion} from '../../definition/generated/types.js';
import type {PaperOf} from '../paper-part.js';
import {partsIn} from './model.js';

/** A line for each part of an address. */
export const paper: PaperOf<AddressQuestion> = (question, {word}) =>
  partsIn(question).map((part) => ({
    kind: 'lines',
    label: word(({rich}) => rich.addressParts[part]),
    count: 1,
  }));
