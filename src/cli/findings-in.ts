import {checkDocument, type CheckFinding} from '../authoring/check-document.js';
import {flawOfTranslations} from '../authoring/flaw-of-translations.js';
import {patternsIn} from '../authoring/patterns-in.js';
import type {Rule} from '../authoring/rules/rule.js';
import type {Translations} from '../definition/generated/types.js';
import {patternJudge} from './check/pattern-judge.js';
import type {FilePlace} from '../authoring/places.js';
import {readBeside, readJson} from './read-json.js';

/** What a rule has found, and where in which file. */
export interface FileFinding extends CheckFinding, FilePlace {
  readonly file: string;
  /** The page about the rule, in the repository of Dweud. */
  readonly docs: string;
}

const pageOf = (rule: string) => `docs/rules/${rule}.md`;

/**
 * What the rules find in the document of a file, with the signatures beside it, in the order of the file. Signatures
 * that cannot be read come first, by themselves. Throws a `UsageError` for what is no JSON.
 */
export function findingsIn(path: string, rules: readonly Rule[]): FileFinding[] {
  const {value: document, placeOf} = readJson(path);
  const beside = readBeside(path);
  const flaw = beside && flawOfTranslations(beside.value, document);
  if (flaw) {
    const place = beside.placeOf(flaw.pointer);
    const rule = 'valid-document';
    return [{...flaw, ...place, file: beside.path, severity: 'error', rule, docs: pageOf(rule)}];
  }
  const translations = (beside?.value ?? {}) as Partial<Translations>;
  // It is large, and hardly any document has a pattern.
  const judge = patternsIn(document).length ? patternJudge() : undefined;
  return checkDocument(document, translations, rules, judge)
    .map((finding) => ({
      ...finding,
      ...placeOf(finding.pointer),
      file: path,
      docs: pageOf(finding.rule),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
