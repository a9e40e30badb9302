const key = 'document=';
/** More than a document has: a fragment can be made to unfold without an end. */
const most = 5_000_000;

const bytesOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).arrayBuffer();

/** A text as the fragment of an address: it leaves the browser with the address alone, and servers are not sent it. */
export async function asFragment(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await bytesOf(packed));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#${key}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The text in a fragment; undefined where there is none. Throws for one that is damaged or too large. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(`#${key}`)) return undefined;
  const packed = fragment
    .slice(key.length + 1)
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(packed), (unit) => unit.charCodeAt(0));
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('The document in this address is too large.');
    }
    parts.push(value);
  }
  return new Blob(parts).text();
}
