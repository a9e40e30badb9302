import {parcelSchema} from './open-api-parcel.js';
import {describedProblems, problemSchema, reference, type Node} from './open-api-problems.js';
import type {ProblemKind} from './problem.js';

const asJson = (schema: Node) => ({'application/json': {schema}});

/** What can be answered to whatever is sent, before or after it is looked at. */
const always: readonly ProblemKind[] = [
  'too-many-requests',
  'internal-error',
  'store-unavailable',
  'shutting-down',
];
/** And to what is sent as JSON. */
const asJsonSent: readonly ProblemKind[] = [
  ...always,
  'not-json',
  'too-large',
  'unreadable',
  'key-mismatch',
  'invalid',
  'unknown-consultation',
  'other-response',
  'busy',
];
/** And to what is judged by its document. */
const asDocument: readonly ProblemKind[] = [...asJsonSent, 'unknown-version', 'not-open', 'closed'];
const asFile: readonly ProblemKind[] = [
  ...always,
  'cross-site',
  'not-multipart',
  'too-large',
  'unreadable',
  'invalid',
  'unknown-consultation',
  'unknown-version',
  'not-open',
  'closed',
  'other-file',
  'busy',
];

const key = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The id of what is sent, in quotation marks. May be left out.',
  schema: {type: 'string'},
};

const elapsed = {
  name: 'Dweud-Elapsed',
  in: 'header',
  description:
    'Whole seconds since the response was sent, by the clock of its device, where it has waited. May be left out.',
  schema: {type: 'integer', minimum: 0},
};

/** Taking in one kind of thing: stored, or stored before. */
const takes = (
  what: string,
  body: Node,
  receipt: string,
  kinds: readonly ProblemKind[],
  parameters: readonly Node[] = [],
): Node => ({
  summary: `Takes ${what} in, once.`,
  ...(parameters.length && {parameters}),
  requestBody: {required: true, content: body},
  responses: {
    200: {
      description: 'Stored before, and the same: the first receipt again.',
      content: asJson(reference(receipt)),
    },
    201: {description: 'Stored.', content: asJson(reference(receipt))},
    ...describedProblems(kinds),
  },
});

const status = (word: string) => ({
  description: word,
  content: asJson({
    type: 'object',
    required: ['status'],
    properties: {status: {const: word}},
    additionalProperties: false,
  }),
});

const filePart = {
  type: 'object',
  required: ['id', 'consultation', 'version', 'question', 'file'],
  properties: {
    id: {type: 'string', format: 'uuid'},
    consultation: {type: 'string'},
    version: {type: 'string'},
    question: {type: 'string'},
    file: {type: 'string', contentMediaType: 'application/octet-stream'},
  },
};

const files = {
  '/files': {post: takes('a file', {'multipart/form-data': {schema: filePart}}, 'Id', asFile)},
  '/files/{id}': {
    parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
    delete: {
      summary: 'Takes away a file that no response refers to.',
      responses: {
        204: {description: 'It is not there, or no longer.'},
        ...describedProblems([...always, 'cross-site', 'file-claimed']),
      },
    },
  },
};

/**
 * What a service answers, as an OpenAPI 3.1 document: responses, and contact details, files and parcels where those are
 * received. The schemas of what is sent come with the words that explain them.
 */
export async function openApi({
  contacts = false,
  files: hasFiles = false,
  parcels = false,
}: {
  readonly contacts?: boolean;
  readonly files?: boolean;
  readonly parcels?: boolean;
} = {}): Promise<object> {
  const {written} = await import('../definition/generated/written.js');
  const schemaOf = (name: string): Node => {
    const schema = written.get(`https://dweud.example/schemas/${name}.schema.json`);
    // `tsType` is for our own types in TypeScript.
    const told = JSON.stringify(schema, (key, value: unknown) =>
      ['$schema', '$id', 'tsType'].includes(key) ? undefined : value,
    );
    return JSON.parse(told) as Node;
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dweud receiver',
      version: '1',
      description:
        'Takes in responses to a consultation. A response is sent with an id of its own until a receipt has come that has this id: however often it is sent, it is stored once.',
    },
    paths: {
      '/responses': {
        post: takes('a response', asJson(reference('Response')), 'Receipt', asDocument, [
          key,
          elapsed,
        ]),
      },
      ...(contacts && {
        '/contacts': {
          post: takes('contact details', asJson(reference('ContactDetails')), 'Id', asDocument, [
            key,
          ]),
        },
      }),
      ...(hasFiles && files),
      ...(parcels && {
        '/parcels': {
          post: takes('a sealed parcel', asJson(reference('Parcel')), 'Id', asJsonSent, [key]),
        },
      }),
      '/healthz': {
        get: {summary: 'Whether the process lives.', responses: {200: status('alive')}},
      },
      '/readyz': {
        get: {
          summary: 'Whether responses can be stored.',
          responses: {
            200: status('ready'),
            503: {
              description: 'Not now.',
              content: asJson({
                type: 'object',
                required: ['status'],
                properties: {status: {enum: ['leaving', 'store-unavailable']}},
                additionalProperties: false,
              }),
            },
          },
        },
      },
      '/openapi.json': {
        get: {
          summary: 'This document.',
          responses: {200: {description: 'It.', content: asJson({type: 'object'})}},
        },
      },
    },
    components: {
      schemas: {
        Response: schemaOf('response'),
        Receipt: {...schemaOf('receipt'), additionalProperties: false},
        Problem: problemSchema,
        ...(contacts && {ContactDetails: schemaOf('contact-details')}),
        ...(parcels && {Parcel: parcelSchema}),
        ...((contacts || hasFiles || parcels) && {
          Id: {
            type: 'object',
            required: ['id'],
            properties: {id: {type: 'string'}},
            additionalProperties: false,
          },
        }),
      },
    },
  };
}
