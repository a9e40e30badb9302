import type {JsonSchema} from '../definition/interpret.js';

type Rules = Readonly<Record<string, unknown>>;

/** Texts of which one or another is what a question asks for. */
const texts = [
  'Test',
  'Test test test',
  'test@example.org',
  '01632 960001',
  'CF10 1AA',
  'https://www.example.org/',
  '2000-01-31',
  '2000-01',
  '2000',
  '2027-01-31',
  '09:30',
  '12345678',
];
/** As many values are tried of each part. */
const most = 40;

const rulesIn = (schema: unknown): Rules =>
  schema !== null && typeof schema === 'object' ? (schema as Rules) : {};

/** Those of our texts that have the pattern. */
function textsWith({pattern}: Rules): string[] {
  if (typeof pattern !== 'string') return texts;
  const wanted = new RegExp(pattern, 'u');
  return texts.filter((text) => wanted.test(text));
}

function numbers({minimum, maximum, exclusiveMinimum, multipleOf}: Rules): number[] {
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  const least = [minimum, exclusiveMinimum].find((one) => typeof one === 'number');
  const ends = [least, maximum].filter((one) => typeof one === 'number');
  return [...ends, 0, 1, ...ends.flatMap((end) => [end + step, end - step])];
}

function lists({items, minItems = 1}: Rules): unknown[][] {
  const all = [...new Set(valuesOf(items as JsonSchema))];
  const length = Math.max(1, minItems as number);
  const repeated = (all.length ? [all[0]] : []).flatMap((one) => Array<unknown>(length).fill(one));
  return [all.slice(0, length), all.slice(0, length + 1), all, repeated];
}

function objects({properties, required = []}: Rules): object[] {
  const parts = rulesIn(properties);
  const names = required as readonly string[];
  const first = (some: readonly string[], nth = 0) =>
    Object.fromEntries(
      some.map((name) => {
        const values = valuesOf(parts[name] as JsonSchema);
        return [name, values[Math.min(nth, values.length - 1)]];
      }),
    );
  const least = first(names);
  // A total that is shared out is reached by one part alone, or by all alike.
  const alone = Object.keys(parts).flatMap((name) =>
    valuesOf(parts[name] as JsonSchema).map((value) => ({...least, [name]: value})),
  );
  return [
    ...(names.length ? [least] : []),
    ...alone.slice(0, most),
    ...[0, 1, 2].map((nth) => first(Object.keys(parts), nth)),
  ];
}

/**
 * Values that a schema may let pass, the likely ones first: a few tries, which are then judged. Every enumeration, the
 * ends of ranges, and texts of the kinds that questions ask for.
 */
export function valuesOf(schema: JsonSchema | undefined): unknown[] {
  const rules = rulesIn(schema);
  if ('const' in rules) return [rules['const']];
  if (Array.isArray(rules['enum'])) return rules['enum'] as unknown[];
  const ways = [rules['anyOf'], rules['oneOf'], rules['allOf']].filter(Array.isArray).flat();
  if (ways.length && !('type' in rules))
    return ways.flatMap((way) => valuesOf(way as JsonSchema)).slice(0, most);
  const types = [rules['type']].flat();
  return types
    .flatMap((type): unknown[] => {
      if (type === 'string') return textsWith(rules);
      if (type === 'number' || type === 'integer') return numbers(rules);
      if (type === 'boolean') return [true, false];
      if (type === 'array') return lists(rules);
      return type === 'object' ? objects(rules) : [];
    })
    .slice(0, most);
}
