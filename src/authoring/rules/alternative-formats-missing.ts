import {wanted} from './of-document.js';

/** A consultation in which nobody can take part in another way (CON-10). */
export const alternativeFormatsMissing = wanted(
  'alternative-formats-missing',
  'error',
  '/organisation/alternativeFormats',
  'The document does not say how to take part in another way, such as on paper, in large print, in Easy Read or by telephone. Write it into `organisation.alternativeFormats`.',
);
