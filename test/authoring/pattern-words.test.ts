import assert from 'node:assert/strict';
import {test} from 'node:test';
import {patternWords} from '../../src/authoring/pattern-words.js';
import {written} from '../../src/definition/generated/written.js';

/** Every pattern in a schema. */
function* patternsIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value) as [string, unknown][])
    if (name === 'pattern' && typeof member === 'string') yield member;
    else yield* patternsIn(member);
}

test('every pattern of the schemas is said in words, and none that they have not', () => {
  const patterns = new Set([...written.values()].flatMap((schema) => [...patternsIn(schema)]));
  // What is empty has a sentence of its own.
  patterns.delete('\\S');
  assert.deepEqual(
    Object.keys(patternWords).filter((pattern) => !patterns.has(pattern)),
    [],
  );
  assert.deepEqual(
    [...patterns].filter((pattern) => !Object.hasOwn(patternWords, pattern)),
    [],
  );
});
