import {Refusal} from './problem.js';

const limit = 256 * 1024;

const isJson = (type: string | null) =>
  type !== null &&
  /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?(;\s*)?$/i.test(type.trim());

/** The bytes of a body, none of them read once they are known to be too many. Throws a `Refusal`. */
export async function bytesOf(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = async (cancel: () => Promise<void> | undefined) => {
    // The sender may be gone already; that is not the receiver’s failure.
    await cancel()?.catch(() => undefined);
    return new Refusal('too-large');
  };
  if (Number(request.headers.get('content-length') ?? 0) > limit)
    throw await tooLarge(() => request.body?.cancel());
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = (await reader?.read().catch(() => Promise.reject(new Refusal('unreadable'))))
      ?.value as Uint8Array | undefined;
    if (!chunk) break;
    length += chunk.length;
    if (length > limit) throw await tooLarge(() => reader?.cancel());
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

/** The JSON value in the body of a request. Throws a `Refusal` for everything else. */
export async function readResponse(request: Request): Promise<unknown> {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!isJson(request.headers.get('content-type')) || encoding.toLowerCase() !== 'identity')
    throw new Refusal('not-json');
  const bytes = await bytesOf(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new Refusal('unreadable');
  }
}
