import {response} from '../definition/generated/schemas.js';
import type {JsonSchema} from '../definition/interpret.js';
import {adapting, boundRules, conditionalMembers, membersOf, withoutOption} from './adaptations.js';
import {compileCondition} from './condition.js';
import {envelopeOf} from './envelope.js';
import {isListIn, type Plan, type PlannedQuestion} from './plan.js';
import {isSeparate} from './separate.js';

type Rules = Record<string, unknown>;
const nobodyAsked = (names: readonly string[]): JsonSchema => ({
  properties: {answers: {properties: Object.fromEntries(names.map((name) => [name, false]))}},
});
const mustAnswer = (names: readonly string[]): JsonSchema | undefined =>
  names.length ? {properties: {answers: {required: names}}} : undefined;
const namesOf = (questions: readonly PlannedQuestion[]) => questions.map(({name}) => name);

/**
 * One JSON Schema (draft 2020-12) for the responses that a consultation's form can produce, the routing included: an
 * answer to a question that was not asked is refused, and so is a missing answer that was required. Rules that JSON
 * Schema cannot say are listed under `x-dweud-rules`, by question.
 */
export function responseSchema({definition, pages, questions}: Plan): JsonSchema {
  const shape: Rules = {};
  const always: string[] = [];
  const routing: Rules[] = [];
  const $defs: Rules = {};
  const further: Rules = {};
  const isList = isListIn(questions);
  const isRequired = ({question}: PlannedQuestion) => question.required === true;

  for (const {page, condition, questions: all} of pages) {
    // Nobody sends anything who leaves by a page.
    if (page.exitIf) {
      const leaves = compileCondition(page.exitIf, isList).schema;
      routing.push({not: condition ? {allOf: [condition.schema, leaves]} : leaves});
    }
    const asked = all.filter((one) => one.answerSchema !== undefined && !isSeparate(one));
    const open = `page.${page.id}`;
    if (condition) {
      $defs[open] = condition.schema;
      const then = mustAnswer(namesOf(asked.filter((one) => isRequired(one) && !one.condition)));
      routing.push({
        if: {$ref: `#/$defs/${open}`},
        ...(then && {then}),
        else: nobodyAsked(namesOf(asked)),
      });
    }
    for (const one of asked) {
      shape[one.name] = one.answerSchema;
      const rules = Object.entries({
        ...one.model.rules?.(adapting.withoutBounds(one.question)),
        ...boundRules(one.question),
      }).filter(([, limit]) => limit !== undefined);
      for (const {list, value, showIf} of conditionalMembers(one.question))
        routing.push({
          if: compileCondition(showIf, isList).schema,
          else: {
            properties: {
              answers: {
                properties: {
                  [one.name]:
                    one.model.without?.(list, value, one.question) ??
                    withoutOption(one.answerSchema!, value),
                },
              },
            },
          },
        });
      if (rules.length) further[one.name] = Object.fromEntries(rules);
      if (one.condition) {
        const then = isRequired(one) ? mustAnswer([one.name]) : undefined;
        const own = one.condition.schema;
        routing.push({
          if: condition ? {allOf: [{$ref: `#/$defs/${open}`}, own]} : own,
          ...(then && {then}),
          else: nobodyAsked([one.name]),
        });
      } else if (!condition && isRequired(one)) always.push(one.name);
    }
  }

  const envelope = envelopeOf(response, definition);
  const {orders: _, ...members} = envelope.properties;
  const shuffled = [...questions.values()].filter(({question}) => question['order'] === 'random');
  const orderOf = ({question}: PlannedQuestion) => {
    const values = membersOf(question, 'options').map(({value}) => value);
    return {
      type: 'array',
      items: {enum: values},
      minItems: values.length,
      uniqueItems: true,
    };
  };
  return {
    ...envelope,
    ...(shuffled.length ? {required: [...envelope.required, 'orders']} : {}),
    properties: {
      ...members,
      answers: {
        type: 'object',
        properties: shape,
        ...(always.length ? {required: always} : {}),
        unevaluatedProperties: false,
      },
      ...(shuffled.length
        ? {
            orders: {
              type: 'object',
              properties: Object.fromEntries(shuffled.map((one) => [one.name, orderOf(one)])),
              required: namesOf(shuffled),
              additionalProperties: false,
            },
          }
        : {}),
    },
    ...(routing.length ? {allOf: routing} : {}),
    ...(Object.keys($defs).length ? {$defs} : {}),
    ...(Object.keys(further).length && questions.size ? {'x-dweud-rules': further} : {}),
  };
}
