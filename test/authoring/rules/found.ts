import {checkDocument} from '../../../src/authoring/check-document.js';
import type {Rule} from '../../../src/authoring/rules/rule.js';
import type {Exception, Translations} from '../../../src/definition/generated/types.js';
import {definitionOf} from '../../engine/definitions.js';

/** What one rule finds in a document, as `<key or pointer> <language>: <sentence>`. */
export const foundIn = (
  rule: Rule,
  document: unknown,
  translations: Partial<Translations> = {},
): string[] =>
  checkDocument(document, translations, [rule]).map(
    ({key, pointer, language, says}) =>
      `${key ?? pointer}${language === undefined ? '' : ` ${language}`}: ${says}`,
  );

/** What one rule says of a text that stands as the introduction of a page, which is Markdown. */
export const saidOf = (rule: Rule, intro: unknown, allow: readonly Exception[] = []): string[] => {
  const pages = [{id: 'a', title: 'A', intro, questions: [{name: 'q', type: 'text', label: 'Q'}]}];
  const translations = {consultation: 'test', allow: [...allow]};
  return checkDocument(definitionOf([], {pages}), translations, [rule]).map(({says}) => says);
};

/** An exception for the text of `saidOf`. */
export const allowed = (rule: Rule, more: Partial<Exception> = {}): Exception => ({
  rule: rule.name,
  key: 'page.a.intro',
  reason: 'As our translator advised.',
  ...more,
});
