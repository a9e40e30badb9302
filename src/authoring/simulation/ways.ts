import type {JsonSchema} from '../../definition/interpret.js';
import {valuesOf} from '../values-of.js';
import {choicesIn, type Choice} from './choices-in.js';
import {oneOf, type Choose} from './choices.js';

/** Answers that are made of wanted choices, as far as the schema shows how. */
export function* ways(
  schema: JsonSchema | undefined,
  wanted: readonly Choice[],
  choose: Choose,
): Generator<unknown> {
  const {type, properties} = (schema ?? {}) as {
    readonly type?: unknown;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
  };
  const choice = oneOf(choose, wanted);
  if (type === 'array') {
    yield wanted;
    yield [choice];
    return;
  }
  if (type !== 'object' || !properties) {
    yield choice;
    return;
  }
  // In each row what is wanted there, and elsewhere what comes first.
  const cells = Object.entries(properties).map(([key, part]) => {
    const own = choicesIn(part);
    const isList = (part as {readonly type?: unknown}).type === 'array';
    const value = own.find((one) => wanted.includes(one)) ?? own[0] ?? valuesOf(part)[0];
    return [key, isList ? [value] : value] as const;
  });
  yield Object.fromEntries(cells);
  const alone = cells.find(([key]) => key === choice);
  if (alone) yield Object.fromEntries([alone]);
}
