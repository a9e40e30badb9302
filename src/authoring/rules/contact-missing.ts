import {wanted} from './of-document.js';

/** A consultation in which nobody can be asked (CON-10). */
export const contactMissing = wanted(
  'contact-missing',
  'error',
  '/organisation/contact',
  'The document names nobody whom people can ask. Write a telephone number and an email address into `organisation.contact`.',
);
