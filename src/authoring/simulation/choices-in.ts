import type {JsonSchema} from '../../definition/interpret.js';

type Rules = Readonly<Record<string, unknown>>;

/** Something that is chosen and not written: the value of an option, a point of a scale. */
export type Choice = string | number | boolean;

const rulesIn = (schema: unknown): Rules =>
  schema !== null && typeof schema === 'object' ? (schema as Rules) : {};

/** What an answer may be made of, by its schema: options, the points of a scale, the columns of a matrix. */
export function choicesIn(schema: JsonSchema | undefined, hasMembers = false): Choice[] {
  const found = new Set<Choice>();
  const look = (one: unknown) => {
    const rules = rulesIn(one);
    for (const value of (rules['enum'] ?? []) as Choice[]) found.add(value);
    for (const way of (rules['anyOf'] ?? []) as unknown[]) look(way);
    // A list of objects, such as files, is described by what is known of each, and no choice is made there.
    const items = rulesIn(rules['items']);
    if ('items' in rules && !('properties' in items)) look(items);
    for (const [key, part] of Object.entries(rulesIn(rules['properties']))) {
      if (hasMembers) found.add(key);
      look(part);
    }
  };
  if (schema !== undefined) look(schema);
  return [...found];
}

/** The choices that an answer is made of. What was given a share of nought was not chosen. */
export function chosenIn(answer: unknown, hasMembers = false): Choice[] {
  if (answer === null || answer === undefined) return [];
  if (typeof answer !== 'object') return [answer as Choice];
  if (Array.isArray(answer)) return answer.flatMap((one) => chosenIn(one));
  return Object.entries(answer).flatMap(([key, part]) =>
    part === 0 ? [] : [...(hasMembers ? [key] : []), ...chosenIn(part)],
  );
}
