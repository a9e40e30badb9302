import type {DweudForm} from './dweud-form.js';

/** A document's language that serves a wanted one: itself, the same without its region, or another variety of it. */
function serving(wanted: string | null | undefined, languages: readonly string[]) {
  const tag = wanted?.toLowerCase();
  const base = tag?.split('-')[0];
  const called = (name?: string) => languages.find((one) => one.toLowerCase() === name);
  return called(tag) ?? called(base) ?? languages.find((one) => one.split('-')[0] === base);
}

const hostLanguage = (form: Pick<DweudForm, 'closest'>) =>
  form.closest('[lang]')?.getAttribute('lang');

/** The language that a form should speak, before its document is there: the one it was told, else that of the page. */
export const wantedLanguage = (form: Pick<DweudForm, 'language' | 'closest'>): string =>
  form.language || hostLanguage(form) || 'en';

/**
 * The language that a form starts in: the one it was told, else the host page's, else the first of the document.
 * Never the browser's: a Welsh page must not hold an English form.
 */
export function chooseLanguage(
  form: Pick<DweudForm, 'language' | 'closest'>,
  languages: readonly [string, ...string[]],
): string {
  return (
    serving(form.language, languages) ?? serving(hostLanguage(form), languages) ?? languages[0]
  );
}
