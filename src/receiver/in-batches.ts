/** How much is done in one go. */
export interface Batching {
  /** As many batches are under way at once. */
  readonly atOnce: number;
  /** As many items are in one. */
  readonly most: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes work on many items out of work that is asked for one by one. Nothing is waited for: whatever has come while as
 * many batches as may be were under way goes in the next. What a batch rejects with, each of its items does.
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly (Result | Promise<Result>)[]>,
  {atOnce, most}: Batching,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;

  async function run(): Promise<void> {
    underWay++;
    // Whoever asks in the same turn comes along.
    await Promise.resolve();
    for (let batch = waiting.splice(0, most); batch.length; batch = waiting.splice(0, most))
      try {
        const results = await work(batch.map(({item}) => item));
        batch.forEach(({resolve}, at) => resolve(results[at]!));
      } catch (error) {
        for (const {reject} of batch) reject(error);
      }
    underWay--;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({item, resolve, reject});
      if (underWay < atOnce) void run();
    });
}
