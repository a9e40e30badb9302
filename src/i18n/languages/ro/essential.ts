import type {Essential} from '../../essential.js';

/** What is said of Romanian before, or without, its messages. */
export const essential: Essential = {
  endonym: 'Română',
  switchTo: 'Schimbați limba în română',
  failedTitle: 'Formularul nu a putut fi încărcat',
  failed: 'Verificați conexiunea și încercați din nou.',
  tryAgain: 'Încercați din nou',
};
