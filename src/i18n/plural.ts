/** The plural categories of each language, as CLDR has them. All of them have to be written, so that none is forgotten. */
export interface PluralCategories {
  ar: Intl.LDMLPluralRule;
  bn: 'one' | 'other';
  cy: Intl.LDMLPluralRule;
  gu: 'one' | 'other';
  pa: 'one' | 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  ro: 'one' | 'few' | 'other';
  so: 'one' | 'other';
  uk: 'one' | 'few' | 'many' | 'other';
  ur: 'one' | 'other';
  'zh-Hans': 'other';
}

/**
 * A function that picks the form for a count, by the plural rules of a language. They are the one thing that every
 * browser knows about Welsh.
 */
export function plural<L extends keyof PluralCategories>(
  language: L,
): (count: number, forms: Readonly<Record<PluralCategories[L], string>>) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count) as PluralCategories[L]];
}
