import type {Translations} from '../definition/generated/types.js';
import {isTag} from '../definition/is-tag.js';
import type {DocumentText} from './document-text.js';
import {isKnownLanguage} from './is-known-language.js';
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

/**
 * The languages that a document promises, as far as it says so in a way that can be understood; those that its texts are
 * in where it says nothing of the kind.
 */
function languagesOf(document: unknown, texts: readonly DocumentText[]): string[] {
  const promised = (document as {readonly languages?: unknown} | null)?.languages;
  const understood = (tags: readonly unknown[]) => [
    ...new Set(tags.filter(isTag).filter(isKnownLanguage)),
  ];
  const said = understood(Array.isArray(promised) ? promised : [promised]);
  return said.length
    ? said
    : understood(texts.flatMap(({text}) => (typeof text === 'string' ? [] : Object.keys(text))));
}

function contextOf(
  document: unknown,
  translations: Partial<Translations>,
  judgePattern: PatternJudge | undefined,
): Context {
  const texts = textsOf(document);
  const languages = languagesOf(document, texts);
  const {policy} = (document ?? {}) as {readonly policy?: unknown};
  const isEqual = languages.length > 1 && languages.some((one) => factsOf(one).isEqual);
  return {
    texts,
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
  return rules.flatMap((rule) => {
    // A text that is the same in every language is looked at in each, and its place is one.
    const said = new Set<string>();
    return rule
      .check(document, context)
      .filter((finding) => !isAllowed(rule, finding, translations))
      .filter(({pointer, says}) => {
        const before = said.size;
        return said.add(`${pointer} ${says}`).size > before;
      })
      .map((finding) => ({...finding, rule: rule.name}));
  });
}
