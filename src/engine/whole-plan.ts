import {DefinitionError, type Finding} from '../definition/definition-error.js';
import {withBank} from '../definition/bank.js';
import {pages} from '../definition/generated/bank/pages.js';
import {adapting} from './adaptations.js';
import {planOf as planWith, type Plan} from './plan.js';
import type {Models} from './question-model.js';

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

/**
 * Reads a definition and indexes it, whatever it leaves to the answers and takes from the bank: for where size is no
 * matter. Throws a
 * `DefinitionError` for a faulty one, also for one in whose export two columns would have one name.
 */
export function planOf(input: unknown, models: Models): Plan {
  const plan = planWith(withBank(input, pages), models, adapting);
  const findings = repeatedColumns(plan);
  if (findings.length) throw new DefinitionError(findings);
  return plan;
}
