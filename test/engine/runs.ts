import fc from 'fast-check';

export {choicesFrom, oneOf, type Choose} from './choices.js';

/**
 * How often a property is tried, and from which seed: as the environment says (`FC_RUNS`, `FC_SEED`), or as often as is
 * usual for it, from the same seed every time: a failure in CI is a failure at every desk.
 */
export const runs = (usual: number): fc.Parameters<unknown> => ({
  numRuns: Number(process.env['FC_RUNS']) || usual,
  seed: Number(process.env['FC_SEED']) || 20_261_123,
  includeErrorInReport: true,
});

/**
 * An arbitrary that is written as an ordinary function of choices. A failure names the number that its choices follow
 * from; fast-check does not shrink it, because another number means other choices, not fewer.
 */
export const seeds = (): fc.Arbitrary<number> =>
  fc.noShrink(fc.integer({min: 0, max: 2 ** 32 - 1}));

/**
 * What `work` returns, if that takes no longer than a person waits. It counts the processor's time, not the clock's, so
 * that a busy machine fails nothing; an algorithm that goes over a large input for every part of it takes far longer.
 */
export function soon<T>(work: () => T): T {
  const start = process.cpuUsage();
  const spent = () => process.cpuUsage(start).user / 1e6;
  try {
    return work();
  } finally {
    if (spent() > 8) throw new Error(`It took ${spent()} seconds.`);
  }
}
