import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {formats} from '../../../src/authoring/importing/formats.js';
import {UnreadableForm} from '../../../src/authoring/importing/unreadable-form.js';
import {everySample, taken} from './rig.js';

/** The pointers of all that is in a value and holds nothing else. */
function leavesOf(value: unknown, steps: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [steps];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...steps, key]));
}

/** A value with another scalar in one place. */
function altered(value: unknown, [step, ...steps]: readonly string[]): unknown {
  if (step === undefined) {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    return `${String(value)}x`;
  }
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}
  ) as Record<string, unknown>;
  copy[step] = altered(copy[step], steps);
  return copy;
}

/** What an author would see of a source. */
function seen(value: unknown, from: keyof typeof formats): string {
  try {
    return JSON.stringify(taken(value, from));
  } catch (error) {
    if (error instanceof UnreadableForm) return error.message;
    throw error;
  }
}

describe('nothing is dropped in silence', () => {
  for (const [called, from, sample] of everySample)
    it(`${called}: every scalar of the sample is used or listed`, async () => {
      const value = await sample();
      const before = seen(value, from);
      // Which draft of JSON Schema it is asks nothing.
      const leaves = leavesOf(value).filter(([step]) => step !== '$schema');
      assert.ok(leaves.length > 50);
      const {left} = taken(value, from);
      const told = left.filter(({kind}) => kind === 'left').map(({pointer}) => pointer);
      const pointerOf = (steps: readonly string[]) =>
        ['', ...steps.map((one) => one.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
      const isTold = (steps: readonly string[]) =>
        told.some((one) => `${pointerOf(steps)}/`.startsWith(`${one}/`));
      const silent = leaves.filter(
        (steps) => !isTold(steps) && seen(altered(value, steps), from) === before,
      );
      assert.deepEqual(silent, []);
    });

  for (const [called, from, sample] of everySample)
    it(`${called}: a member that nobody knows is listed, wherever it stands`, async () => {
      const value = await sample();
      const objects: string[][] = [];
      const visit = (part: unknown, steps: string[]) => {
        if (part === null || typeof part !== 'object') return;
        if (!Array.isArray(part)) objects.push(steps);
        for (const [key, inner] of Object.entries(part)) visit(inner, [...steps, key]);
      };
      visit(value, []);
      for (const steps of objects) {
        const copy = structuredClone(value);
        let at = copy as Record<string, unknown>;
        for (const step of steps) at = at[step] as Record<string, unknown>;
        at['unheardOf'] = 'something';
        const pointer = ['', ...steps].join('/').replaceAll('~', '~0');
        const {left} = taken(copy, from);
        assert.ok(
          left.some(
            (one) =>
              one.kind === 'left' &&
              (one.pointer.endsWith('/unheardOf') ||
                pointer === one.pointer ||
                pointer.startsWith(`${one.pointer}/`)),
          ),
          pointer,
        );
      }
    });
});
