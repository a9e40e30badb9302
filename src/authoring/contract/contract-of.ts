import type {JsonSchema} from '../../definition/interpret.js';
import {contactSchema} from '../../engine/contact-schema.js';
import {compileCondition} from '../../engine/condition.js';
import {derivedIn} from '../../engine/derived.js';
import {itemPlan} from '../../engine/item-plan.js';
import {membersOf} from '../../engine/members.js';
import {isListIn, type Plan, type PlannedQuestion} from '../../engine/plan.js';
import {withoutReferences} from '../../engine/references.js';
import {responseSchema} from '../../engine/response-schema.js';
import {isSeparate} from '../../engine/separate.js';
import {takesAnswer} from '../../engine/way.js';
import {listedRules, rulesOf, type ListedRule} from './listed-rules.js';
import {dayPattern, momentPattern} from './moment-pattern.js';
import {ofAnItem} from './of-an-item.js';
import {portable} from './portable.js';

type Keywords = Readonly<Record<string, unknown>>;
type Members = Readonly<Record<string, JsonSchema>>;

/** What the engine says of a response, as far as it is changed here. */
interface Whole extends Keywords {
  readonly properties: Readonly<Record<string, Keywords>> & {
    readonly answers: Keywords & {readonly properties: Members};
  };
  readonly allOf?: readonly JsonSchema[];
}

/** The schema of each item of an answer, what is asked of it included. */
function itemSchema(plan: Plan, items: Keywords): JsonSchema {
  const {answers, routing} = partsOf(plan);
  const asked = [...plan.questions.values()].filter(takesAnswer);
  // What follows from other answers is none of the person’s: an item needs one that is.
  const answered =
    derivedIn(plan).length && asked.some(({condition}) => !condition)
      ? [{anyOf: asked.map(({name}) => ({required: [name]}))}]
      : [];
  const allOf = [...routing.map(ofAnItem), ...answered];
  return {...items, properties: answers.properties, ...(allOf.length ? {allOf} : {})};
}

function answerSchemaOf(one: PlannedQuestion): JsonSchema {
  const {question, model} = one;
  const schema = model.stated?.(withoutReferences(question, model)).schema ?? one.answerSchema!;
  const own = itemPlan(one);
  if (!own) return schema;
  const list = schema as Keywords;
  return {...list, items: itemSchema(own, list['items'] as Keywords)};
}

/** What has to be in an answer while a member of a list is offered that has a condition. */
function demands({name, question, model}: PlannedQuestion, plan: Plan): JsonSchema[] {
  return (model.stated?.(question).offered ?? []).map(({list, value, schema}) => {
    const {showIf} = membersOf(question, list).find((member) => member.value === value)!;
    return {
      if: compileCondition(showIf!, isListIn(plan.questions)).schema,
      then: {properties: {answers: {properties: {[name]: schema}}}},
    };
  });
}

function partsOf(plan: Plan) {
  const {'x-dweud-rules': _, allOf = [], ...whole} = responseSchema(plan) as Whole;
  const asked = [...plan.questions.values()].filter(
    (one) => one.answerSchema !== undefined && !isSeparate(one),
  );
  const {answers} = whole.properties;
  return {
    whole,
    answers: {
      ...answers,
      properties: Object.fromEntries(asked.map((one) => [one.name, answerSchemaOf(one)])),
    },
    routing: [...allOf, ...asked.flatMap((one) => demands(one, plan))],
  };
}

const withRules = (schema: Keywords, rules: readonly ListedRule[]): JsonSchema => ({
  ...(portable(schema) as Keywords),
  ...(rules.length ? {'x-dweud-rules': rules} : {}),
});

/**
 * One JSON Schema (draft 2020-12) for the responses that the form can produce, for validators in any language: with
 * patterns that mean the same in each of them, and with everything that JSON Schema can say. What it cannot is a list of
 * rules under `x-dweud-rules`.
 */
export function contractOf(plan: Plan): JsonSchema {
  const {id, version} = plan.definition;
  const {whole, answers, routing} = partsOf(plan);
  const {$schema, ...keywords} = whole;
  const {properties} = whole;
  const moment = (name: string) => ({...properties[name], pattern: momentPattern});
  return withRules(
    {
      $schema,
      title: `Responses to ${id}, version ${version}`,
      ...keywords,
      properties: {
        ...properties,
        startedAt: moment('startedAt'),
        submittedAt: moment('submittedAt'),
        answers,
      },
      ...(routing.length ? {allOf: routing} : {}),
    },
    listedRules(plan),
  );
}

/**
 * The same for the contact details that leave a form by themselves; undefined for a consultation that asks for none.
 */
export function contactContractOf(plan: Plan): JsonSchema | undefined {
  const separate = [...plan.questions.values()].filter(isSeparate);
  if (!separate.length) return undefined;
  const {id, version} = plan.definition;
  const {'x-dweud-rules': _, $schema, ...keywords} = contactSchema(plan) as Whole;
  const {properties} = keywords;
  return withRules(
    {
      $schema,
      title: `Contact details given with responses to ${id}, version ${version}`,
      ...keywords,
      properties: {
        ...properties,
        day: {...properties['day'], pattern: dayPattern},
        answers: {
          ...properties.answers,
          properties: Object.fromEntries(separate.map((one) => [one.name, answerSchemaOf(one)])),
        },
      },
    },
    separate.flatMap((one) => rulesOf(one, '/answers')),
  );
}
