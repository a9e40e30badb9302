import {lookUp} from '../definition/look-up.js';
import type {DweudForm} from './dweud-form.js';

/**
 * The language of a document that serves a wanted one: itself or the same with less said of it, else another variety of
 * it; undefined when none does.
 */
export function languageServing(wanted: string | undefined, languages: readonly string[]) {
  const tag = wanted?.toLowerCase() ?? '';
  return (
    lookUp(tag, (name) => languages.find((one) => one.toLowerCase() === name)) ??
    languages.find((one) => one.split('-')[0] === tag.split('-')[0])
  );
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
    languageServing(form.language, languages) ??
    languageServing(hostLanguage(form), languages) ??
    languages[0]
  );
}
