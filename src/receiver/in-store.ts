import {Refusal} from './problem.js';

/** Runs work that needs a store. Throws a `Refusal` when it cannot be done. */
export async function inStore<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new Refusal('store-unavailable', {cause});
  }
}
