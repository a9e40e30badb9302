import type {ListedCommand} from './command.js';

/** Every command, in the order in which `dweud --help` lists them. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'new',
    summary: 'Asks six questions, and writes a first consultation.',
    load: async () => (await import('./new.js')).newDocument,
  },
  {
    name: 'import',
    summary: 'Makes a consultation of a form in another format, and lists what is left.',
    load: async () => (await import('./import.js')).importCommand,
  },
  {
    name: 'check',
    summary: 'Says what is wrong with a document, and with its languages.',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'preview',
    summary: 'Shows the form in a browser while you write, with its routes and its problems.',
    load: async () => (await import('./preview.js')).preview,
  },
  {
    name: 'simulate',
    summary: 'Sends made-up respondents through a document, and says where they came.',
    load: async () => (await import('./simulate.js')).simulate,
  },
  {
    name: 'diff',
    summary: 'Says what changed between two versions, and whether what was there holds.',
    load: async () => (await import('./diff.js')).diff,
  },
  {
    name: 'print',
    summary: 'Writes the paper version of a document, as HTML and as a tagged PDF.',
    load: async () => (await import('./print.js')).print,
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
    summary: 'Makes keys and a PIN for kiosks, and writes out what they have posted.',
    load: async () => (await import('./kiosk.js')).kiosk,
  },
  {
    name: 'open',
    summary: 'Opens the parcels of kiosks with the private key.',
    load: async () => (await import('./open.js')).open,
  },
  {
    name: 'codebook',
    summary: 'Says what every column of an export holds, and who was asked.',
    load: async () => (await import('./codebook.js')).codebook,
  },
  {
    name: 'export',
    summary: 'Writes responses as a table, for a spreadsheet or for statistics.',
    load: async () => (await import('./export.js')).exportResponses,
  },
];
