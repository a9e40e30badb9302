import {stateAt} from '../definition/moment.js';
import type {Plan} from '../engine/plan.js';
import type {Models} from '../engine/question-model.js';
import {kindOfMediaType} from '../questions/file-kinds.js';
import {keptName} from '../questions/kept-name.js';
import {models as ours} from '../questions/models.js';
import {isUuid, uuid} from '../questions/uuid.js';
import {Consultations, type Sent} from './consultations.js';
import type {FileStore, NewFile} from './file-store.js';
import {rulesFor, takesFiles} from './files-claimed.js';
import {isFromElsewhere} from './from-elsewhere.js';
import {handling, type Receiver} from './handling.js';
import {inStore} from './in-store.js';
import type {Note} from './log.js';
import {Refusal, type ResponseFault} from './problem.js';
import type {RateLimit} from './rate-limit.js';
import {bytesOf, lengthOf, refuse} from './read-response.js';
import {receipt} from './receipt.js';
import {Room} from './room.js';
import {sha256Of} from './sha256.js';
import {beginsAs} from './signatures.js';

/** What a receiver of files needs. */
export interface FileReceiverOptions {
  /** Definitions as JSON values, as for `createReceiver`. */
  readonly definitions: readonly unknown[];
  readonly store: FileStore;
  /** The question types; those that come with Dweud when left out. */
  readonly models?: Models;
  /** Origins of the pages that may send from elsewhere; none when left out. */
  readonly origins?: readonly string[];
  /** How many requests a client may make; no limit when left out. */
  readonly rateLimit?: RateLimit;
  /** The clock that decides whether a consultation is open. */
  readonly now?: () => Date;
  /** The most bytes of any file, whatever a question allows; as much as the questions allow when left out. */
  readonly maxSize?: number;
  /**
   * Bytes of memory for everything that is being received at once; 256 MB when left out. Whoever comes while there is no
   * room is asked to come again, but one file is always let in, however large.
   */
  readonly maxMemory?: number;
  /** Told of every request, without a word of what was sent: not even the name of a file. */
  readonly log?: (note: Note) => void;
}

/** What is sent with a file, as far as it says what it is for. */
interface SentFile extends Sent {
  readonly question: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** How many times a body is in memory while a form is made of it and kept: as pieces, as a whole, as a file (Node 20). */
const copies = 5;
/** Bytes of a form around the file in it. */
const around = 16 * 1024;
const text = {type: 'string', maxLength: 1000};

/** What is sent with a file, before it is known which consultation it is for. */
const schema = {
  type: 'object',
  required: ['id', 'consultation', 'question', 'name', 'type', 'size'],
  properties: {
    id: {...text, pattern: uuid},
    consultation: {
      type: 'object',
      required: ['id', 'version'],
      properties: {id: text, version: text},
    },
    question: text,
  },
};

/** Judges what is said of a file against its question. */
const judgeOf =
  (plan: Plan) =>
  (body: unknown): ResponseFault[] => {
    const {question, type, size} = body as SentFile;
    const rules = rulesFor(plan, question);
    if (!rules) return [{pointer: '/question', keyword: 'unknownName', params: {}}];
    const faults: ResponseFault[] = [];
    if (!rules.mediaTypes.includes(type))
      faults.push({pointer: '/file', keyword: 'fileKind', params: {}});
    if (size === 0) faults.push({pointer: '/file', keyword: 'fileEmpty', params: {}});
    return faults;
  };

/** The form in the body of a request. Throws a `Refusal` for everything else, before reading more than `limit` bytes. */
async function formIn(request: Request, limit: number): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!/^multipart\/form-data\s*;/i.test(type) || encoding.toLowerCase() !== 'identity')
    throw new Refusal('not-multipart');
  const bytes = await bytesOf(request, limit);
  try {
    return await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {'content-type': type},
    }).formData();
  } catch {
    throw new Refusal('unreadable');
  }
}

/**
 * Makes the handler for files, which leave a form as soon as they are chosen: `POST` takes one in, and `DELETE` under
 * its id takes away one that no response refers to. Throws a `DefinitionError` for a faulty definition and a `TypeError`
 * for a faulty origin.
 */
export function createFileReceiver({
  definitions,
  store,
  models = ours,
  origins = [],
  now = () => new Date(),
  maxSize = Infinity,
  maxMemory = 256 * 1024 * 1024,
  log = () => undefined,
  rateLimit,
}: FileReceiverOptions): Receiver {
  let largest = 0;
  const consultations = new Consultations<SentFile>(definitions, models, {
    schema,
    judgeOf(plan) {
      for (const {rules} of takesFiles(plan) ?? []) largest = Math.max(largest, rules.maxSize);
      return judgeOf(plan);
    },
  });
  const limit = Math.min(largest, maxSize) + around;
  const room = new Room(maxMemory);

  /** The receipt for a file that was kept before. */
  async function known(file: Omit<NewFile, 'receivedAt'>): Promise<Response | undefined> {
    const found = await inStore(store.find(file.id));
    if (!found) return undefined;
    const same = ['sha256', 'consultation', 'version', 'question', 'type'] as const;
    if (same.some((key) => found[key] !== file[key])) throw new Refusal('other-file');
    return receipt({id: file.id}, 200);
  }

  async function receive(request: Request, seen: (body: unknown) => void): Promise<Response> {
    if (isFromElsewhere(request, origins)) return refuse('cross-site', request.body);
    const length = await lengthOf(request, limit);
    return (
      room.hold(copies * length, () => take(request, length, seen)) ?? refuse('busy', request.body)
    );
  }

  async function take(
    request: Request,
    length: number,
    seen: (body: unknown) => void,
  ): Promise<Response> {
    const form = await formIn(request, length);
    const file = form.get('file');
    const isFile = file !== null && typeof file !== 'string';
    const about = {
      id: form.get('id'),
      consultation: {id: form.get('consultation'), version: form.get('version')},
      question: form.get('question'),
      ...(isFile && {name: file.name, type: file.type, size: file.size}),
    };
    seen(about);
    const sent = consultations.open(about);
    const {plan, judge} = consultations.expect(sent);
    const bytes = new Uint8Array(await (file as Blob).arrayBuffer());
    const {consultation, question, type, size} = sent;
    const kept = {
      id: sent.id,
      consultation: consultation.id,
      version: consultation.version,
      question,
      name: keptName(sent.name, type),
      type,
      size,
      sha256: await sha256Of(bytes),
    };
    const before = await known(kept);
    if (before) return before;
    const state = stateAt(plan.definition, now());
    if (state !== 'open') throw new Refusal(state === 'early' ? 'not-open' : 'closed');
    const faults = judge(sent);
    const kind = kindOfMediaType(type);
    if (!faults.length && kind && !beginsAs(kind, bytes))
      faults.push({pointer: '/file', keyword: 'fileKind', params: {}});
    if (faults.length) throw new Refusal('invalid', {faults});
    const most = Math.min(rulesFor(plan, question)!.maxSize, maxSize);
    if (size > most) throw new Refusal('too-large', {most});
    if (await inStore(store.add({...kept, receivedAt: now()}, bytes)))
      return receipt({id: kept.id}, 201);
    // Somebody else kept the same at the same time.
    const other = await known(kept);
    if (other) return other;
    throw new Refusal('store-unavailable');
  }

  async function remove(request: Request): Promise<Response> {
    if (isFromElsewhere(request, origins)) throw new Refusal('cross-site');
    const id = new URL(request.url).pathname.split('/').at(-1);
    // What is not there has been taken away.
    if (isUuid(id) && !(await inStore(store.remove(id)))) throw new Refusal('file-claimed');
    return new Response(null, {status: 204});
  }

  return handling({origins, log, rateLimit, consultations}, {POST: receive, DELETE: remove});
}
