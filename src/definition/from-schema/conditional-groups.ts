import type {Condition} from '../generated/types.js';
import {isObject} from '../is-object.js';
import type {Target} from './asked.js';
import {conditionIn} from './condition-in.js';
import type {Reading} from './reading.js';
import {View, within} from './view.js';

type Targets = ReadonlyMap<string, Target>;

/** Properties that are asked together while a condition holds. */
export interface Group {
  readonly properties: ReadonlyMap<string, View>;
  readonly required: ReadonlySet<string>;
  readonly condition: Condition | undefined;
}

/** What is asked under conditions: of `if`, of dependencies, and of alternatives that a property tells apart. */
export function conditionalGroups(
  reading: Reading,
  view: View,
  base: Group,
  targets: Targets,
): Group[] {
  const groups: Group[] = [];
  const group = (one: View | undefined, condition: Condition | undefined, without?: string) => {
    if (!one) return;
    const properties = new Map([...one.members('properties')].filter(([key]) => key !== without));
    groups.push({properties, required: one.names('required'), condition});
    one.all('additionalProperties');
  };
  const unsaid = (pointer: string) =>
    reading.leave(
      pointer,
      'A condition cannot say this. What depends on it is not asked.',
      'question',
    );
  for (const each of conditionals(reading, view)) {
    const test = each.child('if');
    if (!test) continue;
    const condition = conditionIn(test, targets);
    if (!condition) {
      unsaid(test.pointer);
      each.all('then');
      each.all('else');
      continue;
    }
    group(each.child('then'), condition);
    group(each.child('else'), {not: condition});
  }
  const isRequired = 'A question is not required by another. The form never requires it.';
  for (const {value, pointer} of view.all('dependencies'))
    for (const [key, one] of isObject(value) ? Object.entries(value) : [])
      if (Array.isArray(one)) reading.leave(within(pointer, key), isRequired, 'condition');
  for (const key of ['dependentSchemas', 'dependencies'])
    for (const [name, one] of view.members(key)) {
      const target = targets.get(name);
      if (target?.name === undefined) {
        unsaid(one.pointer);
        continue;
      }
      const isThere: Condition = {[target.name]: {answered: true}};
      if (one.has('properties') || one.has('required')) group(one, isThere);
      groups.push(...alternatives(one, base, targets, unsaid));
    }
  for (const {value, pointer} of view.all('dependentRequired'))
    for (const key of isObject(value) ? Object.keys(value) : [])
      reading.leave(within(pointer, key), isRequired, 'condition');
  groups.push(...alternatives(view, base, targets, unsaid));
  return groups;
}

/** The schemas with an `if`: the object’s own, and those in its `allOf`. */
function conditionals(reading: Reading, view: View): View[] {
  const own = view.parts
    .filter(({schema}) => 'if' in schema)
    .map((part) => new View(reading, [part]));
  const inAll = view.parts.flatMap(({schema: {allOf}, pointer}) => {
    if (!Array.isArray(allOf)) return [];
    return allOf.flatMap((one: unknown, index) => {
      if (!isObject(one) || !('if' in one)) return [];
      reading.read(pointer, 'allOf');
      const parts = reading.partsOf(one, `${pointer}/allOf/${index}`);
      return [new View(reading, parts.slice(0, 1))];
    });
  });
  return [...own, ...inAll];
}

/** The alternatives of `oneOf` or `anyOf`, each of which names other values of one property that is asked. */
function alternatives(
  view: View,
  base: Group,
  targets: Targets,
  unsaid: (pointer: string) => void,
): Group[] {
  return ['oneOf', 'anyOf'].flatMap((key) =>
    view.list(key).flatMap((one): Group[] => {
      const properties = one.members('properties');
      const telling = [...properties.keys()].find((name) => {
        const value = properties.get(name)!;
        return base.properties.has(name) && (value.has('const') || value.has('enum'));
      });
      const target = telling === undefined ? undefined : targets.get(telling);
      const value = telling === undefined ? undefined : properties.get(telling)!;
      const values = value?.has('const') ? [value.one('const')] : value?.one('enum');
      const answers = Array.isArray(values) && target ? values.map(target.answer) : [undefined];
      if (target?.name === undefined || answers.includes(undefined)) {
        unsaid(one.pointer);
        one.all('properties');
        return [];
      }
      value!.all('type');
      one.all('title');
      one.all('type');
      one.all('additionalProperties');
      const required = new Set([...one.names('required')].filter((name) => name !== telling));
      return [
        {
          properties: new Map([...properties].filter(([name]) => name !== telling)),
          required,
          condition: {[target.name]: answers},
        },
      ];
    }),
  );
}
