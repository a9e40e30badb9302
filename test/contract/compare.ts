import {readdirSync, readFileSync} from 'node:fs';
import {contractOf} from '../../src/authoring/contract/contract-of.js';
import type {ListedRule} from '../../src/authoring/contract/listed-rules.js';
import type {Response} from '../../src/definition/generated/types.js';
import type {Plan} from '../../src/engine/plan.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {brokenRules} from './apply-rules.js';
import {corpusOf, type Made} from './corpus.js';
import {judges, type Case} from './judges.js';

/** What came of one consultation. */
export interface Compared {
  readonly name: string;
  readonly count: number;
  readonly right: number;
  /** Those that the schema refuses. */
  readonly refused: number;
  /** Those that it accepts and the judge does not, by the rules that they break. */
  readonly byRule: ReadonlyMap<string, number>;
  /** Where anybody disagrees, in words. */
  readonly faults: readonly string[];
}

const folder = new URL('../../demo/consultations/', import.meta.url);

/** Every consultation of the demo, by the name of its file. */
export const demos = (): [name: string, plan: Plan][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      name.replace('.json', ''),
      planOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), models),
    ]);

function compareOne(
  [name, plan]: readonly [string, Plan],
  {contract, responses}: Case,
  corpus: readonly Made[],
  verdicts: readonly (readonly [by: string, accepted: readonly boolean[]])[],
): Compared {
  const listed = (contract as {'x-dweud-rules'?: readonly ListedRule[]})['x-dweud-rules'] ?? [];
  const matrices = new Set(
    [...plan.questions.values()].filter(({model}) => model.hasMembers).map((one) => one.name),
  );
  const byRule = new Map<string, number>();
  const faults: string[] = [];
  let [right, refused] = [0, 0];
  corpus.forEach(({defect = 'none', isRight}, index) => {
    const fault = (says: string) =>
      faults.push(`${name}: ${says}; defect: ${defect}; ${JSON.stringify(responses[index])}`);
    const said = verdicts.map(
      ([by, accepted]) => `${by} ${accepted[index] ? 'accepts' : 'refuses'}`,
    );
    const first = verdicts[0]![1][index]!;
    if (verdicts.some(([, accepted]) => accepted[index] !== first)) return fault(said.join(', '));
    if (defect === 'none' && !isRight) return fault('the judge refuses what a form has closed');
    if (isRight) right++;
    if (!first) {
      refused++;
      return isRight ? fault('refused by the schema alone') : undefined;
    }
    const broken = brokenRules(listed, responses[index] as Response, matrices);
    if (isRight === broken.length > 0)
      return fault(
        `the judge ${isRight ? 'accepts' : 'refuses'}; broken rules: ${broken.join(', ') || 'none'}`,
      );
    for (const rule of broken) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    return undefined;
  });
  return {name, count: corpus.length, right, refused, byRule, faults};
}

/**
 * Has everybody judge so many responses to each consultation. Answers whom it asked, and what came of it; `tell` hears how
 * far it is.
 */
export async function compare(
  plans: readonly (readonly [string, Plan])[],
  count: number,
  tell: (says: string) => void = () => undefined,
): Promise<{readonly by: readonly string[]; readonly all: readonly Compared[]}> {
  const made = plans.map(([name, plan]) => {
    tell(`${count} responses to ${name} are made up.`);
    const contract = contractOf(plan);
    const corpus = [...corpusOf(plan, contract, count)];
    return {contract, corpus, responses: corpus.map(({response}) => response)};
  });
  const verdicts = await Promise.all(
    Object.values(judges).map(async (judge) => {
      const said = await judge(made);
      tell(`${said.by} has judged.`);
      return said;
    }),
  );
  const all = plans.map((one, at) =>
    compareOne(
      one,
      made[at]!,
      made[at]!.corpus,
      verdicts.map(({by, accepted}) => [by, accepted[at]!]),
    ),
  );
  return {by: verdicts.map(({by}) => by), all};
}
