/** What a language is called in English, with its tag where there is no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', {type: 'language', fallback: 'code'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
