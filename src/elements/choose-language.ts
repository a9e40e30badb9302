import type {DweudForm} from './dweud-form.js';

/** A document's language that serves a wanted one: itself, the same without its region, or another variety of it. */
function serving(wanted: string | null | undefined, languages: readonly string[]) {
  const tag = wanted?.toLowerCase();
  const base = tag?.split('-')[0];
  const called = (name?: string) => languages.find((one) => one.toLowerCase() === name);
  return called(tag) ?? called(base) ?? languages.find((one) => one.split('-')[0] === base);
}

/** The language around an element, also out of the shadow roots that it stands in. */
const hostLanguage = (element?: Element): string | undefined =>
  element?.closest<HTMLElement>('[lang]')?.lang ??
  (element && hostLanguage((element.getRootNode() as Partial<ShadowRoot>).host));

/** The language that a form should speak, before its document is there: the one it was told, else that of the page. */
export const wantedLanguage = (form: DweudForm): string =>
  form.language || hostLanguage(form) || 'en';

/**
 * The language that a form starts in: the one it was told, else the host page's, else the first of the document.
 * Never the browser's: a Welsh page must not hold an English form.
 */
export function chooseLanguage(form: DweudForm, languages: readonly [string, ...string[]]): string {
  return (
    serving(form.language, languages) ?? serving(hostLanguage(form), languages) ?? languages[0]
  );
}
