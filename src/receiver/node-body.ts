import type {IncomingMessage} from 'node:http';

/** Bytes that are still read, and thrown away, of a body that nobody wants, so that its sender sees the answer. */
const patience = 8 * 1024 * 1024;

/** Reads the rest of a message into nothing. A sender that does not come to an end is cut off. */
function discard(message: IncomingMessage): void {
  let length = 0;
  message.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > patience) message.destroy();
  });
  message.on('error', () => undefined);
  message.resume();
}

/** The body of a message, read from the network only as fast as it is asked for. */
export function bodyOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  // A message that is destroyed on cancel leaves the rest of its body in the connection, which then serves nobody.
  const chunks = message.iterator({destroyOnReturn: false}) as AsyncIterator<Uint8Array, undefined>;
  return new ReadableStream(
    {
      async pull(controller) {
        const chunk = await chunks.next();
        if (chunk.done) controller.close();
        else controller.enqueue(new Uint8Array(chunk.value));
      },
      async cancel() {
        await chunks.return?.();
        discard(message);
      },
    },
    {highWaterMark: 0},
  );
}
