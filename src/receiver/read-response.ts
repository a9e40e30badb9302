import {short} from './limits.js';
import {Refusal, type ProblemKind} from './problem.js';

const isJson = (type: string | null) =>
  type !== null &&
  /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?(;\s*)?$/i.test(type.trim());

/** Refuses a request and leaves what has not been read of its body. */
export async function refuse(
  refusal: ProblemKind | Refusal,
  body: {cancel(): Promise<void>} | null | undefined,
): Promise<never> {
  // The sender may be gone already; that is not the receiver’s failure.
  await body?.cancel().catch(() => undefined);
  throw refusal instanceof Refusal ? refusal : new Refusal(refusal);
}

const tooLarge = (most: number) => new Refusal('too-large', {most});

/**
 * How many bytes the body of a request has at most: what it says itself, or `unsaid`. Throws a `Refusal`, before reading
 * any of them, when it says that they are more than `limit`.
 */
export async function lengthOf(
  {headers, body}: Request,
  unsaid: number,
  limit = unsaid,
): Promise<number> {
  const said = headers.get('content-length') ?? '';
  if (!/^\d+$/.test(said)) return unsaid;
  return Number(said) > limit ? refuse(tooLarge(limit), body) : Number(said);
}

/** The bytes of a body, none of them read once they are known to be too many. Throws a `Refusal`. */
export async function bytesOf(request: Request, most: number, unsaid = most): Promise<Uint8Array> {
  const limit = Math.max(await lengthOf(request, unsaid, most), unsaid);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = (await reader?.read().catch(() => Promise.reject(new Refusal('unreadable'))))
      ?.value as Uint8Array | undefined;
    if (!chunk) break;
    length += chunk.length;
    if (length > limit) await refuse(tooLarge(limit), reader);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The JSON value in the body of a request of so many bytes at most. Throws a `Refusal` for everything else. */
export async function readResponse(request: Request, most: number): Promise<unknown> {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!isJson(request.headers.get('content-type')) || encoding.toLowerCase() !== 'identity')
    throw new Refusal('not-json');
  const bytes = await bytesOf(request, most, short);
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new Refusal('unreadable');
  }
}
