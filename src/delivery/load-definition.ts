import {limits} from '../definition/limits.js';

/** Why a definition could not be had. */
export class LoadError extends Error {
  constructor(
    readonly reason: 'network' | 'status' | 'not-json' | 'too-large',
    detail: unknown = '',
  ) {
    super(`${reason} ${detail as string}`);
    this.name = 'LoadError';
  }
}

/** Milliseconds after which a definition that has not come is given up. */
export const patience = 20_000;

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
    if (!response.ok) throw new LoadError('status', response.status);
    text = await response.text();
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    throw new LoadError('network', error);
  }
  if (text.length > limits.characters) throw new LoadError('too-large');
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json');
  }
}
