import {isObject} from '../definition/is-object.js';
import {stepsOf} from '../definition/json-pointer.js';
import {counted} from './counted.js';
import {meantBy} from './meant-by.js';
import {namesOf} from './names-of.js';
import {patternWords} from './pattern-words.js';
import type {Beside} from './schema-faults.js';
import {idOf, schemasAt, valueAt} from './schema-node.js';

const code = (value: unknown) => `\`${String(value)}\``;
const list = (values: readonly unknown[]) => values.map(code).join(', ');
const json = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object, in { }',
  array: 'a list, in [ ]',
  null: 'null',
};

/** What is being told about: a document, and the schema that it is held to. */
interface Told {
  readonly document: unknown;
  readonly kind: string;
}

const namesIn = ({document, kind}: Told, pointer: string): string[] => [
  ...new Set(
    schemasAt(document, pointer, kind).flatMap(({rules}) =>
      Object.keys((rules['properties'] as object) ?? {}),
    ),
  ),
];

/** What the schemas say of a place, for an author: the first description. */
const described = ({document, kind}: Told, pointer: string): string | undefined =>
  schemasAt(document, pointer, kind)
    .map(({rules}) => rules['description'])
    .find((text) => typeof text === 'string')
    ?.replace(/\.?$/, '.');

const about = (told: Told, pointer: string): string => {
  const found = described(told, pointer);
  return found === undefined ? '' : ` It is for this: ${found}`;
};

/** Whether a condition is what stands at a place. */
const isCondition = ({document, kind}: Told, pointer: string): boolean =>
  schemasAt(document, pointer, kind).some(
    ({base, rules}) => base === idOf('condition') && 'patternProperties' in rules,
  );

/** What forbids a member, after “may not stand here”. */
function besideWords(beside: Beside | undefined): string {
  const {when, holds} = beside ?? {};
  if (!isObject(when)) return '';
  const {properties, required} = when;
  const [name, rules] = Object.entries(isObject(properties) ? properties : {})[0] ?? [];
  if (name !== undefined && isObject(rules) && 'const' in rules)
    return ` ${holds ? 'where' : 'unless'} ${code(name)} is ${code(rules['const'])}`;
  return Array.isArray(required) ? ` ${holds ? 'beside' : 'without'} ${list(required)}` : '';
}

/** By keyword, what to write where it is not kept. */
const sentences: Readonly<
  Record<string, (limit: unknown, value: unknown, told: Told, pointer: string) => string>
> = {
  additionalProperties(_, __, told, pointer) {
    const at = pointer.lastIndexOf('/');
    const name = stepsOf(pointer).at(-1)!;
    const around = pointer.slice(0, at);
    if (isCondition(told, around)) {
      const meant = meantBy(name, namesOf(told.document), code);
      return `${code(name)} is no name of a question.${meant || ' A condition names a question, or is `allOf`, `anyOf` or `not`.'}`;
    }
    const names = namesIn(told, around);
    const meant = meantBy(name, names, code);
    return `${code(name)} may not stand here.${meant || ` What may: ${list(names) || 'nothing'}.`}`;
  },
  properties: (limit, _, __, pointer) =>
    `${code(stepsOf(pointer).at(-1))} may not stand here${besideWords(limit as Beside | undefined)}. Take one out.`,
  required(limit, value, told, pointer) {
    const missing = (limit as string[]).filter(
      (name) => value === null || typeof value !== 'object' || !Object.hasOwn(value, name),
    );
    const [one = ''] = missing;
    if (missing.length < 2)
      return `${code(one)} is missing. Write it.${about(told, `${pointer}/${one}`)}`;
    const each = missing.flatMap((name) => {
      const found = described(told, `${pointer}/${name}`);
      return found === undefined ? [] : [`${code(name)}: ${found}`];
    });
    const theirs = each.length ? ` They are for this: ${each.join(' ')}` : '';
    return `${list(missing)} are missing. Write them.${theirs}`;
  },
  type: (limit, value) =>
    `This has to be ${[limit]
      .flat()
      .map((kind) => kinds[String(kind)])
      .join(' or ')}, and not ${json(value)}.`,
  enum: (limit, value) =>
    `This has to be one of ${list(limit as unknown[])}, and not ${json(value)}.`,
  const: (limit, value) => `This has to be ${code(limit)}, and not ${json(value)}.`,
  pattern: (limit, value, told, pointer) =>
    limit === '\\S'
      ? 'There is nothing to read here. Write something, or take it out.'
      : `This has to be ${patternWords[String(limit)] ?? `of the form ${code(limit)}`}, and not ${json(value)}.${about(told, pointer)}`,
  minLength: (limit) => `This has to have at least ${counted(limit as number, 'character')}.`,
  maxLength: (limit) => `This is too long: it may have ${counted(limit as number, 'character')}.`,
  minItems: (limit) =>
    `This list has to have at least ${counted(limit as number, 'entry', 'entries')}.`,
  maxItems: (limit) =>
    `This list is too long: it may have ${counted(limit as number, 'entry', 'entries')}.`,
  uniqueItems: () => 'An entry stands twice in this list. Take one out.',
  minProperties: () => 'There is nothing in this object. Write something, or take it out.',
  minimum: (limit, value) => `This has to be ${String(limit)} or more, and not ${json(value)}.`,
  maximum: (limit, value) => `This has to be ${String(limit)} or less, and not ${json(value)}.`,
  exclusiveMinimum: (limit, value) =>
    `This has to be more than ${String(limit)}, and not ${json(value)}.`,
  exclusiveMaximum: (limit, value) =>
    `This has to be less than ${String(limit)}, and not ${json(value)}.`,
  multipleOf: (limit, value) =>
    `This has to be a multiple of ${String(limit)}, and not ${json(value)}.`,
  not: (limit, value, _, pointer) => {
    if (!isObject(value))
      return /\/options\/\d+$/.test(pointer)
        ? `An option is an object, such as {"value": "yes", "label": …}, and not ${json(value)}.`
        : `This has to be an object in { and }, and not ${json(value)}.`;
    const together = (limit as {required?: string[]} | undefined)?.required;
    return together
      ? `${list(together)} may not stand together. Take one out.`
      : 'This may not stand here.';
  },
};

/** What is wrong with a value by a keyword of JSON Schema, and what to write instead. */
export function schemaSentence(
  document: unknown,
  pointer: string,
  keyword: string,
  limit: unknown,
  kind = 'consultation',
): string {
  const told = {document, kind};
  return (
    sentences[keyword]?.(limit, valueAt(document, pointer), told, pointer) ??
    `This is not what may stand here (${keyword}).${about(told, pointer)}`
  );
}
