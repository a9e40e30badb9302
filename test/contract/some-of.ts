import type {JsonSchema} from '../../src/definition/interpret.js';
import {oneOf, type Choose} from '../engine/runs.js';

type Keywords = Readonly<Record<string, unknown>>;

const texts = [
  'Llanfair­pwll 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'Tri gair bach',
  'x',
  'First line\nsecond line\twith a tab',
  'اردو میں جواب',
  '0',
  'mair@example.cymru',
  '01632 960001',
  'CF99 1SN',
  'https://example.cymru/',
  '2024-02-29',
  '2026-11',
  '2025',
  '09:30',
  '17:45',
  'report.pdf',
];

/** Something that a schema of ours may let pass, at random. */
export function someOf(schema: JsonSchema | undefined, choose: Choose): unknown {
  if (typeof schema !== 'object') return 'x';
  const rules: Keywords = schema;
  const number = (key: string, other: number) =>
    typeof rules[key] === 'number' ? rules[key] : other;
  if ('const' in rules) return rules['const'];
  if (Array.isArray(rules['enum'])) return oneOf<unknown>(choose, rules['enum'] as unknown[]);
  if (Array.isArray(rules['anyOf']) && !('type' in rules))
    return someOf(oneOf(choose, rules['anyOf'] as JsonSchema[]), choose);
  switch (rules['type']) {
    case 'string': {
      const wanted = new RegExp((rules['pattern'] ?? '') as string, 'u');
      const uuid = `${choose(2 ** 31)
        .toString(16)
        .padStart(8, '0')}-0000-4000-8000-000000000001`;
      const fitting = [uuid, ...texts].filter((text) => wanted.test(text));
      return oneOf(choose, fitting.length ? fitting : texts);
    }
    case 'integer':
    case 'number': {
      const [least, most] = [number('minimum', -9), number('maximum', 10_000)];
      const whole = Math.ceil(least) + choose(Math.min(10_000, Math.floor(most - least) + 1));
      return rules['type'] === 'number' && choose(2) && whole < most ? whole + 0.5 : whole;
    }
    case 'array': {
      const least = number('minItems', 0);
      const count = least + choose(Math.min(4, number('maxItems', least + 4) - least + 1));
      const all = Array.from({length: count}, () => someOf(rules['items'] as JsonSchema, choose));
      return rules['uniqueItems'] ? [...new Set(all)] : all;
    }
    case 'object': {
      const required = (rules['required'] ?? []) as readonly string[];
      const entries = Object.entries((rules['properties'] ?? {}) as Record<string, JsonSchema>);
      const chosen = entries.filter(([name]) => required.includes(name) || choose(3));
      return Object.fromEntries(chosen.map(([name, one]) => [name, someOf(one, choose)]));
    }
    default:
      return 'x';
  }
}
