import type {Translations} from '../definition/generated/types.js';
import {isNamed} from './is-named.js';
import {factsOf} from './languages/facts-of.js';
import {rules as everyRule} from './rules/rules.js';
import type {Context, PatternJudge, Rule, RuleFinding} from './rules/rule.js';
import {sourceOf} from './sign-off.js';
import {textsOf} from './texts-of.js';

/** What a rule has found, with its name. */
export interface CheckFinding extends RuleFinding {
  readonly rule: string;
}

/** The languages that a document promises, as far as it says so in a way that can be understood. */
function languagesOf(document: unknown): string[] {
  const promised = (document as {readonly languages?: unknown} | null)?.languages;
  return (Array.isArray(promised) ? promised : []).filter((tag): tag is string => {
    try {
      return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length > 0;
    } catch {
      return false;
    }
  });
}

function contextOf(
  document: unknown,
  translations: Partial<Translations>,
  judgePattern: PatternJudge | undefined,
): Context {
  const languages = languagesOf(document);
  const {policy} = (document ?? {}) as {readonly policy?: unknown};
  const isEqual = languages.length > 1 && languages.some((one) => factsOf(one).isEqual);
  return {
    texts: textsOf(document),
    languages,
    source: sourceOf(languages, translations),
    policy: policy === 'equal' || (policy !== 'draft' && isEqual) ? 'equal' : 'draft',
    translations,
    judgePattern,
  };
}

/** Whether the author has given a reason for what a rule has found. */
const isAllowed = (rule: Rule, {key, language}: RuleFinding, {allow = []}: Partial<Translations>) =>
  !rule.isStrict &&
  key !== undefined &&
  allow.some(
    (one) =>
      one.rule === rule.name &&
      isNamed(key, [one.key]) &&
      (one.language === undefined || one.language === language),
  );

/** Everything that the rules find in a document, as JSON has been read. Exceptions with a reason are left out. */
export function checkDocument(
  document: unknown,
  translations: Partial<Translations> = {},
  rules: readonly Rule[] = everyRule,
  judgePattern?: PatternJudge,
): CheckFinding[] {
  const context = contextOf(document, translations, judgePattern);
  return rules.flatMap((rule) =>
    rule
      .check(document, context)
      .filter((finding) => !isAllowed(rule, finding, translations))
      .map((finding) => ({...finding, rule: rule.name})),
  );
}
