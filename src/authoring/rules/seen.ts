const variable = /\{\{[^{}]*\}\}|\{n\}/g;
const target = /\]\([^)]*\)/g;
const address = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The names of the variables in some words, in their order. */
export const variablesIn = (words: string): string[] =>
  [...words.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name]) => name!);

/** Words as a person sees them, without variables, and without web and email addresses: those have rules of their own. */
export const seen = (words: string): string =>
  words.replace(target, ']').replace(address, ' ').replace(variable, ' ');
