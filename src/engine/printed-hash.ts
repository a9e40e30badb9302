import type {Definition} from '../definition/generated/types.js';
import {editionOf} from './edition-of.js';

/** The name of an edition as it stands at the foot of each sheet of paper: 8 hexadecimal digits. */
export const printedHash = (definition: Definition): string =>
  Number.parseInt(editionOf(definition), 36).toString(16).padStart(8, '0');
