import {entriesIn, withBank} from './bank.js';
import {loaders} from './generated/bank/loaders.js';

/** The same as `withBank`, where size matters: only the entries that the document uses are fetched. Rejects when one cannot be. */
export async function withFetchedBank(input: unknown): Promise<unknown> {
  const used = [...new Set(entriesIn(input))];
  const found = await Promise.all(
    used.map(async (entry): Promise<[string, object][]> => {
      const load = loaders.get(entry);
      return load ? [[entry, (await load()).page]] : [];
    }),
  );
  return withBank(input, new Map(found.flat()));
}
