import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const css = readFileSync(new URL('../../src/preview/preview.css', import.meta.url), 'utf8');

/** The colours of a `:root`, by name. */
const coloursIn = (block: string) =>
  new Map(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => coloursIn(block!));

/** The relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const six = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(six.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe('the colours of the preview’s page', () => {
  for (const [mode, colours] of [
    ['light', light!],
    ['dark', dark!],
  ] as const)
    it(`can be told apart when it is ${mode} (WCAG 1.4.3, 1.4.11)`, () => {
      assert.deepEqual([...colours.keys()], [...light!.keys()]);
      const flaws = ['text', 'muted', 'accent', 'error', 'warning', 'good', 'border', 'focus']
        .flatMap((name) => ['ground', 'surface', 'tint'].map((behind) => [name, behind] as const))
        .filter(([name, behind]) => {
          const least = name === 'border' || name === 'focus' ? 3 : 4.5;
          return contrast(colours.get(name)!, colours.get(behind)!) < least;
        });
      assert.deepEqual(flaws, []);
    });
});
