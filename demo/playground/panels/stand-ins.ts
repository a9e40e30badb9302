import type {DweudForm} from '../../../src/elements/dweud-form.js';

/** A lookup that finds nothing, under every name. */
const anything = new Proxy({}, {has: () => true, get: () => () => Promise.resolve([])});

/**
 * Gives a form everything that a host page would: whatever is sent is taken, and goes nowhere. Lookups find nothing, so
 * that the words for that are seen.
 */
export function standIn(form: DweudForm): void {
  Object.assign(form, {
    ...{outbox: 'off', drafts: 'off'},
    transport: ({id}: {id: string}) =>
      Promise.resolve({id, reference: 'NOT-SENT', receivedAt: new Date().toISOString()}),
    contactTransport: ({id}: {id: string}) => Promise.resolve({id}),
    services: {
      lookups: anything,
      addresses: anything,
      upload: () => Promise.resolve(),
      deleteFile: () => Promise.resolve(),
    },
  });
}
