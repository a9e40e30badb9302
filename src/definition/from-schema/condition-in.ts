import type {Condition} from '../generated/types.js';
import type {Target} from './asked.js';
import type {View} from './view.js';

type Targets = ReadonlyMap<string, Target>;

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const ofObjects = ['type', 'properties', 'required', 'allOf', 'anyOf', 'not', '$ref'];
const ofValues = ['type', 'const', 'enum', 'contains', 'not', 'allOf', '$ref', ...bounds];
const silent = ['title', 'description', '$comment'];

const knows = (view: View, keys: readonly string[]) =>
  view.parts.every(({schema}) =>
    Object.keys(schema).every((key) => keys.includes(key) || silent.includes(key)),
  );

/** What holds when all of these do. */
const every = (conditions: readonly Condition[]): Condition | undefined =>
  conditions.length > 1 ? {allOf: [...conditions]} : conditions[0];

const isListed = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

/** Whether an answer keeps to a schema, as a condition; undefined where a condition cannot say it. */
function ofValue(view: View, {name, answer, members}: Target): Condition | undefined {
  if (members) return conditionIn(view, members);
  if (name === undefined || !knows(view, ofValues)) return undefined;
  const all: (Condition | undefined)[] = [];
  const among = (values: readonly unknown[]) => {
    const known = values.map(answer).filter((one) => one !== undefined);
    return known.length === values.length && known.length ? {[name]: known} : undefined;
  };
  if (view.has('const')) all.push(among([view.one('const')]));
  if (view.has('enum')) {
    const values = view.one('enum');
    all.push(isListed(values) ? among(values) : undefined);
  }
  for (const key of bounds) if (view.has(key)) all.push({[name]: {[key]: view.numbers(key)[0]}});
  const contained = view.child('contains');
  if (contained) all.push(ofValue(contained, {name, answer, isRequired: true}));
  const not = view.child('not');
  if (not) {
    const inner = ofValue(not, {name, answer, isRequired: true});
    // What was not answered is not something else.
    all.push(inner && {not: inner, [name]: {answered: true}});
  }
  view.all('type');
  if (all.includes(undefined)) return undefined;
  return every(all as Condition[]) ?? {[name]: {answered: true}};
}

/**
 * Whether what was answered keeps to the schema of an object, as a condition; undefined where a condition cannot say it
 * exactly. As in JSON Schema, a property that is not there keeps to anything.
 */
export function conditionIn(view: View, targets: Targets): Condition | undefined {
  if (!knows(view, ofObjects)) return undefined;
  view.all('type');
  const required = view.names('required');
  const all: (Condition | undefined)[] = [];
  const properties = view.members('properties');
  for (const [key, value] of properties) {
    const target = targets.get(key);
    const holds = target && ofValue(value, target);
    const isThere = required.has(key) || target?.isRequired || target?.members;
    all.push(holds && !isThere ? {anyOf: [holds, {[target.name!]: {answered: false}}]} : holds);
  }
  for (const key of required) {
    const target = targets.get(key);
    if (properties.has(key) || target?.members) continue;
    all.push(target?.name === undefined ? undefined : {[target.name]: {answered: true}});
  }
  const any = view.list('anyOf').map((one) => conditionIn(one, targets));
  if (any.length) all.push(any.includes(undefined) ? undefined : {anyOf: any as Condition[]});
  const not = view.child('not');
  if (not) {
    const inner = conditionIn(not, targets);
    all.push(inner && {not: inner});
  }
  return all.includes(undefined) ? undefined : every(all as Condition[]);
}
