import {limits} from '../definition/limits.js';

/** Why a definition could not be had. */
export class LoadError extends Error {
  constructor(
    readonly reason: 'network' | 'status' | 'not-json' | 'too-large',
    message: string,
  ) {
    super(message);
    this.name = 'LoadError';
  }
}

/** Milliseconds after which a definition that has not come is given up. */
export const patience = 20_000;

async function textOf(response: Response): Promise<string> {
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limits.bytes) {
      void reader.cancel();
      throw new LoadError('too-large', `holds more than ${limits.bytes} bytes.`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

/**
 * Fetches a definition as JSON. Throws a `LoadError` when it does not come within `patience`, is refused, is larger
 * than the limit or is not JSON; an abort by `signal` is thrown as it is.
 */
export async function loadDefinition(url: string, signal: AbortSignal): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      credentials: 'same-origin',
    });
    if (!response.ok) throw new LoadError('status', `answered ${response.status}.`);
    text = await textOf(response);
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    throw new LoadError(
      'network',
      error instanceof Error ? error.message : 'could not be fetched.',
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'is not JSON.');
  }
}
