import {UsageError} from '../usage-error.js';
import {bytesIn, linesOf} from '../lines-in.js';
import {refuseUnreadable} from '../refuse-unreadable.js';
import {many, type LeftOut, type Portion, type Source} from './source.js';
import type {Take} from './taken.js';

/** Lines of JSON, each id once. */
async function* read<Stored extends {readonly id: string}>(
  streams: readonly (readonly [name: string, AsyncIterable<Uint8Array>])[],
  take: Take<Stored>,
  left: LeftOut,
): AsyncGenerator<Portion<Stored>> {
  const ids = new Set<string>();
  let rows: Stored[] = [];
  let before = 0;
  let done = 0;
  const refuse = (place: string, why: string) => {
    const says = `${place} ${why}`;
    if (!left.isPartial)
      throw new UsageError(`${says} Nothing was written. --partial leaves such lines out.`);
    left.faulty++;
    left.say(says);
  };
  for (const [name, chunks] of streams) {
    for await (const {text, number, bytes} of linesOf(chunks, name)) {
      done = before + bytes;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        refuse(`${name}:${number}`, 'is no JSON.');
        continue;
      }
      const taken = take(value);
      if ('why' in taken) refuse(`${name}:${number}`, taken.why);
      else if (ids.has(taken.row.id)) left.repeated++;
      else {
        ids.add(taken.row.id);
        rows.push(taken.row);
      }
      if (rows.length < many) continue;
      yield {rows, done};
      rows = [];
    }
    before = done;
  }
  yield {rows, done};
}

/** Files with lines of JSON. Throws a `UsageError` for one that cannot be read. */
export const fromFiles = <Stored extends {readonly id: string}>(
  paths: readonly string[],
  take: Take<Stored>,
  left: LeftOut,
): Source<Stored> => ({
  all: paths.reduce((sum, path) => sum + refuseUnreadable(path, Infinity), 0),
  portions: () =>
    read(
      paths.map((path) => [path, bytesIn(path)] as const),
      take,
      left,
    ),
  close: () => Promise.resolve(),
});

async function* bodyOf(url: string, {body}: Response): AsyncGenerator<Uint8Array> {
  if (!body) return;
  try {
    yield* body as unknown as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${url} broke off in the middle.`);
  }
}

/** An address that answers lines of JSON. `token` is what it knows the caller by. */
export async function fromUrl<Stored extends {readonly id: string}>(
  url: string,
  token: string | undefined,
  take: Take<Stored>,
  left: LeftOut,
): Promise<Source<Stored>> {
  const headers: Record<string, string> = token ? {authorization: `Bearer ${token}`} : {};
  let response: Response;
  try {
    response = await fetch(url, {headers});
  } catch {
    throw new UsageError(`${url} cannot be reached.`);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new UsageError(`${url} answers ${response.status}.`);
  }
  return {
    all: Number(response.headers.get('content-length') ?? 0) || 0,
    portions: () => read([[url, bodyOf(url, response)]], take, left),
    close: async () => {
      // One that broke off has nothing to cancel.
      if (!response.body?.locked) await response.body?.cancel().catch(() => undefined);
    },
  };
}
