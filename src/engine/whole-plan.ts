import {DefinitionError, type Finding} from '../definition/definition-error.js';
import {withBank} from '../definition/bank.js';
import {pages as bank} from '../definition/generated/bank/pages.js';
import {adapting} from './adaptations.js';
import {authorFlaws} from './author-flaws.js';
import {itemPlan} from './item-plan.js';
import {planOf as planWith, type Plan} from './plan.js';
import type {Models} from './question-model.js';
import {unknownValues} from './unknown-values.js';

/** The questions whose columns in an export an earlier question has already. */
function repeatedColumns({questions}: Plan): Finding[] {
  const columns = new Set<string>();
  const findings: Finding[] = [];
  for (const {name, question, model, pointer} of questions.values())
    for (const {name: column} of model.columns?.(question) ?? [{name}]) {
      if (columns.has(column)) findings.push({pointer, rule: 'duplicate-column', detail: column});
      columns.add(column);
    }
  return findings;
}

function unworded(alt: object, languages: readonly string[], pointer: string): Finding[] {
  const missing = languages.filter((language) => !Object.hasOwn(alt, language));
  return missing.length ? [{pointer, rule: 'no-alternative-text', detail: missing}] : [];
}

/** The pictures whose words are missing in a language of the document (WCAG 1.1.1). A string is the same in each. */
function withoutWords(part: unknown, languages: readonly string[], pointer = ''): Finding[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, child]: [string, unknown]) => {
    const at = `${pointer}/${key}`;
    if (key !== 'alt' || child === null || typeof child !== 'object')
      return withoutWords(child, languages, at);
    if (Array.isArray(child))
      return child.flatMap((variant, index) =>
        unworded(variant as object, languages, `${at}/${index}`),
      );
    return unworded(child, languages, at);
  });
}

/** What can never come of the answers to other questions, in the document itself or in an item; `at` is where it stands. */
function flawsAmong({questions}: Plan, at = (pointer: string) => pointer): Finding[] {
  return [...questions.values()].flatMap((one) => {
    const own = itemPlan(one);
    const schemaOf = (name: string) => questions.get(name)?.answerSchema;
    const flaws = one.model.flawsAmong?.(one.question, schemaOf) ?? [];
    return [
      ...flaws.map((flaw) => ({...flaw, pointer: at(one.pointer + flaw.pointer)})),
      ...(own ? flawsAmong(own, (inItem) => at(inItem.replace('/pages/0', one.pointer))) : []),
    ];
  });
}

/**
 * Reads a definition and indexes it, whatever it leaves to the answers and takes from the bank: for where size is no
 * matter. Throws a `DefinitionError` for a faulty one, also for what only its author needs to be told: a reference to an
 * answer of the wrong kind, a condition or a calculation that nothing can be answered for, two columns of one name in an
 * export, a picture without words in one of its languages.
 */
export function planOf(input: unknown, models: Models): Plan {
  const plan = planWith(withBank(input, bank), models, adapting);
  const {pages, languages} = plan.definition;
  const findings = [
    ...authorFlaws(plan),
    ...repeatedColumns(plan),
    ...withoutWords(pages, languages, '/pages'),
    ...unknownValues(plan),
    ...flawsAmong(plan),
  ];
  if (findings.length) throw new DefinitionError(findings);
  return plan;
}
