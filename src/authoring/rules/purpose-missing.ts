import {wanted} from './of-document.js';

/** A consultation that does not say why it is held (CON-06, principle B). */
export const purposeMissing = wanted(
  'purpose-missing',
  'error',
  '/purpose/why',
  'The document does not say why you are asking. Write it into `purpose.why`; it stands before the first question.',
);
