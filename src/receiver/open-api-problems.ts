import {problemKinds, type ProblemKind} from './problem.js';

/** A part of an OpenAPI document. */
export type Node = Readonly<Record<string, unknown>>;

/** Refers to a schema among the components. */
export const reference = (name: string): Node => ({$ref: `#/components/schemas/${name}`});

/** The answers that are problems, by their status, each with the types that it can have. */
export function describedProblems(kinds: readonly ProblemKind[]): Node {
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of kinds) {
    const {status} = problemKinds[kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      {
        description: some.map((kind) => `${kind}: ${problemKinds[kind].detail}`).join(' '),
        ...(status === 429 || status === 503
          ? {
              headers: {
                'Retry-After': {
                  description: 'Seconds after which to send the same again.',
                  ...(status === 429 ? {required: true} : {}),
                  schema: {type: 'integer', minimum: 1},
                },
              },
            }
          : {}),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [reference('Problem')],
              properties: {
                type: {enum: some.map((kind) => `https://dweud.example/problems/${kind}`)},
                status: {const: status},
              },
            },
          },
        },
      },
    ]),
  );
}

/** A problem document. */
export const problemSchema = {
  type: 'object',
  description: 'Why something was not received (RFC 9457). It holds nothing of what was sent.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: {type: 'string', format: 'uri'},
    title: {type: 'string'},
    status: {type: 'integer'},
    detail: {type: 'string'},
    most: {type: 'integer', description: 'Bytes that are taken at most, of what has too many.'},
    errors: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        required: ['pointer', 'keyword', 'detail'],
        properties: {
          pointer: {type: 'string', description: 'JSON Pointer into what was sent.'},
          keyword: {type: 'string'},
          detail: {type: 'string'},
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
