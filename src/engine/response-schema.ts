import {response} from '../definition/generated/schemas.js';
import type {Condition} from '../definition/generated/types.js';
import type {JsonSchema} from '../definition/interpret.js';
import {compileCondition} from './condition.js';
import {envelopeOf} from './envelope.js';
import {lists, membersOf, orderedList} from './members.js';
import {isListIn, type Plan, type PlannedQuestion} from './plan.js';
import {rulesBeside} from './rules-beside.js';
import {isSeparate} from './separate.js';

type Rules = Record<string, unknown>;
const nobodyAsked = (names: readonly string[]): JsonSchema => ({
  properties: {answers: {properties: Object.fromEntries(names.map((name) => [name, false]))}},
});
const mustAnswer = (names: readonly string[]): JsonSchema | undefined =>
  names.length ? {properties: {answers: {required: names}}} : undefined;
const namesOf = (questions: readonly PlannedQuestion[]) => questions.map(({name}) => name);

/** The schema of answers that do not use some of the options. */
function withoutOptions(answerSchema: JsonSchema, values: readonly string[]): JsonSchema {
  const type = typeof answerSchema === 'object' ? answerSchema['type'] : undefined;
  const those = values.length > 1 ? {enum: values} : {const: values[0]};
  if (type === 'array') return {not: {type: 'array', contains: those}};
  if (type === 'object')
    return {properties: Object.fromEntries(values.map((value) => [value, false]))};
  return {not: those};
}

/** The conditions of the members of a question's lists, each once, with the schema of answers that do without them. */
function conditional({question, model, answerSchema}: PlannedQuestion) {
  return lists.flatMap((list) => {
    const groups = new Map<string, {showIf: Condition; values: string[]}>();
    for (const {value, showIf} of membersOf(question, list)) {
      if (!showIf) continue;
      const key = JSON.stringify(showIf);
      const group = groups.get(key);
      if (group) group.values.push(value);
      else groups.set(key, {showIf, values: [value]});
    }
    return [...groups.values()].map(({showIf, values}) => {
      const own = values.flatMap((value): JsonSchema[] => {
        const without = model.without?.(list, value, question);
        return without === undefined ? [] : [without];
      });
      const without: JsonSchema = own.length
        ? own.length > 1
          ? {allOf: own}
          : own[0]!
        : withoutOptions(answerSchema!, values);
      return {showIf, without};
    });
  });
}

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
      const rules = rulesBeside(one);
      for (const {showIf, without} of conditional(one))
        routing.push({
          if: compileCondition(showIf, isList).schema,
          else: {properties: {answers: {properties: {[one.name]: without}}}},
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
    const values = membersOf(question, orderedList(question)).map(({value}) => value);
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
        additionalProperties: false,
      },
      // A name that is nobody's, so that a list of names is never empty.
      answerLanguages: {
        type: 'object',
        propertyNames: {enum: ['', ...Object.keys(shape)]},
        additionalProperties: {enum: definition.languages},
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
