import type {DweudForm} from './dweud-form.js';

/** A document's language that serves a wanted one: itself, or the same without its region. */
function serving(wanted: string | null | undefined, languages: readonly string[]) {
  const tag = wanted?.toLowerCase();
  const called = (name?: string) => languages.find((one) => one.toLowerCase() === name);
  return called(tag) ?? called(tag?.split('-')[0]);
}

/**
 * The language that a form starts in: the one it was told, else the host page's, else the first of the document.
 * Never the browser's: a Welsh page must not hold an English form.
 */
export function chooseLanguage(
  form: Pick<DweudForm, 'language' | 'closest'>,
  languages: readonly [string, ...string[]],
): string {
  return (
    serving(form.language, languages) ??
    serving(form.closest('[lang]')?.getAttribute('lang'), languages) ??
    languages[0]
  );
}
