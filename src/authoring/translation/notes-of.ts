import type {TranslationUnit} from './translation-unit.js';

const states: Readonly<Record<TranslationUnit['state'], string>> = {
  missing: 'Not translated yet',
  unsigned: 'Not signed off yet',
  stale: 'The source has changed since the translation was signed off',
  changed: 'The translation has changed since it was signed off',
  signed: 'Signed off',
};

/** Why a text is in the hands of a translator, and what changed it. */
export const whyOf = ({state, reason}: TranslationUnit): string =>
  reason === undefined ? states[state] : `${states[state]}: ${reason}`;

/** The translation that was last signed off, by whom and when. */
export const signedOf = ({lastSigned}: TranslationUnit): string =>
  lastSigned ? `${lastSigned.text}\n(${lastSigned.signedBy}, ${lastSigned.signedOn})` : '';
