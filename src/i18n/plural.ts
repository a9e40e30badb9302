/** The form of a phrase for each plural category of CLDR. All six have to be written, so that none is forgotten. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/**
 * A function that picks the form for a count, by the plural rules of a language. They are the one thing that every
 * browser knows about Welsh.
 */
export function plural(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)];
}
