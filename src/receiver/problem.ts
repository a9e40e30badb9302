import {longestParcel, longestResponse} from './limits.js';
import {textResponse} from './text-response.js';

/** One thing that is wrong with a response. */
export interface ResponseFault {
  /** JSON Pointer into the response, for example `/answers/why_not`. */
  readonly pointer: string;
  /** A JSON Schema keyword, a question type's own, or `notAsked`, `unknownName`, `moment`, `characters`, `depth`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const mebibyte = 1024 * 1024;

/** Every way of not receiving a response. No text holds anything of what was sent. */
const kinds = {
  'method-not-allowed': [
    405,
    'Another method is needed',
    'The header Allow lists the methods that are answered here.',
  ],
  'not-json': [
    415,
    'Not JSON',
    'Send the response as application/json, in UTF-8 and without a content encoding.',
  ],
  'too-large': [
    413,
    'Too large',
    `A response has at most ${longestResponse / mebibyte} MiB, a parcel ${longestParcel / mebibyte} MiB, and a file as much as its question allows. How many bytes are taken here is in “most”: without Content-Length they are fewer.`,
  ],
  'not-multipart': [
    415,
    'Not a form with a file',
    'Send a file as multipart/form-data, without a content encoding.',
  ],
  unreadable: [400, 'Unreadable', 'The body is not what its content type says, or is incomplete.'],
  'key-mismatch': [
    400,
    'The key is not the id',
    'The header Idempotency-Key must be the id of the response, in quotation marks.',
  ],
  'unknown-consultation': [
    404,
    'Unknown consultation',
    'Responses to a consultation of that id are not received here.',
  ],
  'unknown-version': [
    404,
    'Unknown version',
    'Responses to that version of the consultation are not received here.',
  ],
  'not-open': [403, 'Not open yet', 'The consultation has not opened yet.'],
  closed: [410, 'Closed', 'The consultation has closed.'],
  invalid: [
    422,
    'Not a response to this consultation',
    'What is wrong, and where, is listed under "errors".',
  ],
  'other-response': [
    409,
    'Another response has this id',
    'A different response with the same id was received before. It is kept; this one is not.',
  ],
  'other-file': [
    409,
    'Another file has this id',
    'A different file with the same id was received before. It is kept; this one is not.',
  ],
  'file-claimed': [409, 'Part of a response', 'A response that was received refers to this file.'],
  'cross-site': [
    403,
    'Sent from another site',
    'Only pages of this origin, or of one that is allowed, can send here.',
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'Too much has come from here. Send the same again, with the same id, after as many seconds as Retry-After says.',
  ],
  busy: [
    503,
    'Too much at the moment',
    'Nothing has been received. Send the same again later, with the same id.',
  ],
  'store-unavailable': [
    503,
    'Cannot keep responses at the moment',
    'The response has not been received. Send it again later, with the same id.',
  ],
  'shutting-down': [
    503,
    'About to end',
    'Nothing has been received. Send the same again, with the same id.',
  ],
  'nothing-here': [404, 'Nothing is here', 'Nothing is received at this address.'],
  'internal-error': [
    500,
    'Something went wrong',
    'The response has not been received. Send it again later, with the same id.',
  ],
} as const satisfies Record<string, readonly [number, string, string]>;

/** The last part of a problem’s `type`. */
export type ProblemKind = keyof typeof kinds;

/** Every problem, with its status and what it says. */
export const problemKinds = Object.fromEntries(
  Object.entries(kinds).map(([kind, [status, title, detail]]) => [kind, {status, title, detail}]),
) as Readonly<
  Record<ProblemKind, {readonly status: number; readonly title: string; readonly detail: string}>
>;

/** Seconds after which to come again, where the kind of problem says it. */
const waits: Partial<Record<ProblemKind, number>> = {
  busy: 10,
  'store-unavailable': 30,
  'shutting-down': 5,
};

/** Thrown to end a request with a problem. */
export class Refusal extends Error {
  readonly kind: ProblemKind;
  readonly faults: readonly ResponseFault[];
  /** Seconds after which the same may be sent again. */
  readonly retryAfter: number | undefined;
  /** Bytes that are taken at most, of what has too many. */
  readonly most: number | undefined;

  constructor(
    kind: ProblemKind,
    {
      faults = [],
      retryAfter = waits[kind],
      most,
      cause,
    }: {
      readonly faults?: readonly ResponseFault[];
      readonly retryAfter?: number | undefined;
      readonly most?: number | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(kind, {cause});
    this.name = 'Refusal';
    this.kind = kind;
    this.faults = faults;
    this.retryAfter = retryAfter;
    this.most = most;
  }
}

const sentences: Record<string, string> = {
  required: 'An answer or a member that is required is missing.',
  notAsked: 'The question was not on the route, so it takes no answer.',
  unknownName: 'There is nothing of this name.',
  moment: 'This is not a moment in time.',
  characters: 'A text holds a control character, or half of a pair of surrogates.',
  depth: 'The value is nested too deeply.',
  fileMissing: 'No such file was received for this question.',
  fileKind:
    'The file is of a kind that the question does not take, or is none of the kind it is said to be.',
  fileEmpty: 'The file is empty.',
  parcel: 'This is no parcel of a version that is known here.',
  unknownKey: 'The parcel is for a key that nobody has here.',
};

const listed = 100;

/** The problem as a document (RFC 9457). It lists the first hundred faults. */
export function problemResponse({kind, faults, retryAfter, most}: Refusal): Response {
  const {status, title, detail} = problemKinds[kind];
  const errors = faults.slice(0, listed).map(({pointer, keyword}) => ({
    pointer,
    keyword,
    detail: sentences[keyword] ?? `The value does not satisfy "${keyword}".`,
  }));
  const type = `https://dweud.example/problems/${kind}`;
  const body = {
    ...{type, title, status, detail},
    ...(most !== undefined && {most}),
    ...(faults.length && {errors}),
  };
  return textResponse(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': 'en',
      'cache-control': 'no-store',
      ...(retryAfter === undefined ? {} : {'retry-after': String(retryAfter)}),
    },
  });
}
