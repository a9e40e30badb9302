import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {plural, type PluralCategories} from '../../src/i18n/plural.js';

const forms = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'};
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 21, 100, 1.5];

// As CLDR 48 has them; a language without an entry does not compile.
const expected: Readonly<Record<keyof PluralCategories, string>> = {
  ar: 'zero one two few few few few few few many many many other other',
  bn: 'one one other other other other other other other other other other other other',
  cy: 'zero one two few other other many other other other other other other other',
  gu: 'one one other other other other other other other other other other other other',
  pa: 'one one other other other other other other other other other other other other',
  pl: 'many one few few few many many many many many many many many other',
  ro: 'few one few few few few few few few few other other other few',
  so: 'other one other other other other other other other other other other other other',
  uk: 'many one few few few many many many many many many one many other',
  ur: 'other one other other other other other other other other other other other other',
  'zh-Hans': 'other other other other other other other other other other other other other other',
};

describe('plural forms are those of CLDR (CYE-02, OL-01)', () => {
  for (const [tag, list] of Object.entries(expected))
    it(tag, () => {
      const pick = plural(tag as keyof PluralCategories);
      assert.equal(counts.map((n) => pick(n, forms)).join(' '), list);
      const categories = new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
      assert.ok(list.split(' ').every((one) => categories.has(one as Intl.LDMLPluralRule)));
    });
});
