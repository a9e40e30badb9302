/** Whether a value is the tag of a language of which `Intl` can say something: `en-a` has the form of a tag, and is none. */
export function isKnownLanguage(tag: unknown): tag is string {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
