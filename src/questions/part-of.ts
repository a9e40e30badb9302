/**
 * The name of the part of a question in which one of its options is answered: the option's value, and never what names
 * the question's label, hint or error.
 */
export const partOf = (value: string): string =>
  ['label', 'hint', 'error'].includes(value) ? `${value}:` : value;
