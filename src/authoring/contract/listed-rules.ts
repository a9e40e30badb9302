import {itemPlan} from '../../engine/item-plan.js';
import type {Plan, PlannedQuestion} from '../../engine/plan.js';
import {rulesBeside} from '../../engine/rules-beside.js';
import {isSeparate} from '../../engine/separate.js';
import {sentenceOf} from './rule-sentences.js';

/** A rule that JSON Schema cannot say. */
export interface ListedRule {
  /** What it is about: a JSON Pointer into the response, in which `*` is every member of a list or an object. */
  readonly pointer: string;
  readonly rule: string;
  readonly limit: unknown;
  /** The rule as a sentence. */
  readonly says: string;
}

/** Where a rule is kept, and with which limit: one that has a limit for each part of an answer is one for each. */
function placesOf(
  {model, question}: PlannedQuestion,
  [rule, limit]: readonly [string, unknown],
): [at: string, limit: unknown][] {
  if (model.ruleAt) return [[model.ruleAt(rule, question), limit]];
  const isByPart = rule.endsWith('Graphemes') && limit !== null && typeof limit === 'object';
  return isByPart
    ? Object.entries(limit).map(([part, one]: [string, unknown]) => [`/${part}`, one])
    : [['', limit]];
}

/** The rules of a question that the schema of its answer does not say, those of every item included. */
export function rulesOf(one: PlannedQuestion, at: string): ListedRule[] {
  const own = itemPlan(one);
  const {instead = []} = one.model.stated?.(one.question) ?? {};
  const pointer = `${at}/${one.name}`;
  const said = rulesBeside(one)
    // What is asked of an item is in its schema, or a rule of the item's own.
    .filter(([rule]) => !instead.includes(rule) && !(own && rule === 'items'))
    .flatMap((entry) =>
      placesOf(one, entry).map(([place, limit]) => ({
        pointer: pointer + place,
        rule: entry[0],
        limit,
        says: sentenceOf(entry[0], limit),
      })),
    );
  return own ? [...said, ...listedRules(own, `${pointer}/*`)] : said;
}

/** The same of every question of a plan whose answer is part of the response. */
export const listedRules = ({questions}: Plan, at = '/answers'): ListedRule[] =>
  [...questions.values()]
    .filter((one) => one.answerSchema !== undefined && !isSeparate(one))
    .flatMap((one) => rulesOf(one, at));
