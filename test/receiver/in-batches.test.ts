import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {inBatches} from '../../src/receiver/in-batches.js';

/** Work that ends when it is told to, and what it was asked for. */
function held() {
  const batches: {readonly items: readonly number[]; end(error?: Error): void}[] = [];
  const work = (items: readonly number[]) =>
    new Promise<number[]>((resolve, reject) => {
      const end = (error?: Error) =>
        error ? reject(error) : resolve(items.map((item) => item * 10));
      batches.push({items, end});
    });
  return {batches, work};
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('work in batches', () => {
  test('waits for nothing, and takes along what has come meanwhile, so many at most', async () => {
    const {batches, work} = held();
    const ask = inBatches(work, {atOnce: 2, most: 3});
    const asked = [ask(1), ask(2)];
    await turn();
    assert.deepEqual(batches.at(-1)!.items, [1, 2]);
    asked.push(ask(3));
    await turn();
    assert.deepEqual(batches.at(-1)!.items, [3]);
    asked.push(...[4, 5, 6, 7].map(ask));
    await turn();
    assert.equal(batches.length, 2);
    batches[1]!.end();
    await turn();
    assert.deepEqual(batches.at(-1)!.items, [4, 5, 6]);
    batches[0]!.end();
    await turn();
    assert.deepEqual(batches.at(-1)!.items, [7]);
    for (const {end} of batches) end();
    assert.deepEqual(await Promise.all(asked), [10, 20, 30, 40, 50, 60, 70]);
  });

  test('that fails tells each who asked, and the next begins', async () => {
    const {batches, work} = held();
    const ask = inBatches(work, {atOnce: 1, most: 2});
    const failing = Promise.allSettled([ask(1), ask(2)]);
    const good = ask(3);
    await turn();
    batches[0]!.end(new Error('away'));
    assert.deepEqual(
      (await failing).map((one) => one.status === 'rejected' && String(one.reason)),
      ['Error: away', 'Error: away'],
    );
    await turn();
    batches[1]!.end();
    assert.equal(await good, 30);
  });

  test('may answer one item later, or refuse it, without the others', async () => {
    const ask = inBatches(
      async (items: readonly number[]) =>
        items.map((item) => (item === 2 ? Promise.reject(new Error('not 2')) : item)),
      {atOnce: 1, most: 9},
    );
    const answers = await Promise.allSettled([ask(1), ask(2), ask(3)]);
    assert.deepEqual(
      answers.map(({status}) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
  });
});
