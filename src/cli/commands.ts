import type {ListedCommand} from './command.js';

/** Every command, in the order in which `dweud --help` lists them. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'check',
    summary: 'Says what is wrong with a document, and with its languages.',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'translate',
    summary: 'Sends texts to a translator, takes them back, and signs them.',
    load: async () => (await import('./translate.js')).translate,
  },
  {
    name: 'schema',
    summary: 'Prints what responses are, as JSON Schema for any language.',
    load: async () => (await import('./schema.js')).schema,
  },
  {
    name: 'serve',
    summary: 'Receives responses: a server with a store, health and counts.',
    load: async () => (await import('./serve.js')).serve,
  },
  {
    name: 'conformance-backend',
    summary: 'Tests whether a backend keeps what forms are promised.',
    load: async () => (await import('./conformance-backend.js')).conformanceBackend,
  },
  {
    name: 'kiosk',
    summary: 'Makes what a kiosk needs: a key pair, and the PIN of its staff.',
    load: async () => (await import('./kiosk.js')).kiosk,
  },
  {
    name: 'open',
    summary: 'Opens the parcels of kiosks with the private key.',
    load: async () => (await import('./open.js')).open,
  },
];
