import {wanted} from './of-document.js';

/** A consultation that does not say what can still change (CON-01, Gunning 1). */
export const canChangeMissing = wanted(
  'can-change-missing',
  'error',
  '/purpose/canChange',
  'The document does not say what people can still influence, and what has been decided. Write both into `purpose.canChange`.',
);
