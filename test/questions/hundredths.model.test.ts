import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inHundredths} from '../../src/questions/hundredths.js';
import {runs} from '../engine/runs.js';

describe('an amount in hundredths', () => {
  it('is exact for whatever is written with two digits after the point, up to a hundred thousand million', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e13, max: 1e13}), (whole) => {
        const digits = String(Math.abs(whole)).padStart(3, '0');
        const written = `${whole < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        assert.equal(inHundredths(Number(written)), whole + 0);
      }),
      runs(2000),
    );
  });

  it('is none for finer parts, for what is too great, and for no number', () => {
    for (const amount of [
      0.001,
      0.1 + 0.2,
      1 / 3,
      1e16,
      1e300,
      Infinity,
      NaN,
      '5',
      null,
      undefined,
    ])
      assert.equal(inHundredths(amount), undefined, String(amount));
  });
});
