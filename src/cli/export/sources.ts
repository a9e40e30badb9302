import {createReadStream, existsSync, statSync} from 'node:fs';
import type {Plan} from '../../engine/plan.js';
import {
  openContactStore,
  openStore,
  type ExportedContact,
  type ExportedResponse,
} from '../../receiver/index.js';
import {UsageError} from '../usage-error.js';
import {linesOf} from './lines.js';
import type {Take} from './taken.js';

/** Some of what is exported, and how far the source has been read by then. */
export interface Portion<Stored> {
  readonly rows: readonly Stored[];
  readonly done: number;
}

/** Where what is exported comes from. */
export interface Source<Stored> {
  /** How much there is to be read; 0 where nobody knows. */
  readonly all: number;
  portions(): AsyncIterable<Portion<Stored>>;
  close(): Promise<void>;
}

/** What was not taken, and what came more than once. */
export interface LeftOut {
  /** Whether what cannot be taken is left out; otherwise the first ends it all. */
  readonly isPartial: boolean;
  say(text: string): void;
  faulty: number;
  repeated: number;
}

/** Rows to a portion. */
const many = 500;

/** Lines of JSON, each id once. */
async function* read<Stored extends {readonly id: string}>(
  streams: readonly (readonly [name: string, AsyncIterable<Uint8Array>])[],
  take: Take<Stored>,
  left: LeftOut,
): AsyncGenerator<Portion<Stored>> {
  const ids = new Set<string>();
  let rows: Stored[] = [];
  let before = 0;
  let done = 0;
  const refuse = (place: string, why: string) => {
    const says = `${place} ${why}`;
    if (!left.isPartial)
      throw new UsageError(`${says} Nothing was written. --partial leaves such lines out.`);
    left.faulty++;
    left.say(says);
  };
  for (const [name, chunks] of streams) {
    for await (const {text, number, bytes} of linesOf(chunks, name)) {
      done = before + bytes;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        refuse(`${name}:${number}`, 'is no JSON.');
        continue;
      }
      const taken = take(value);
      if ('why' in taken) refuse(`${name}:${number}`, taken.why);
      else if (ids.has(taken.row.id)) left.repeated++;
      else {
        ids.add(taken.row.id);
        rows.push(taken.row);
      }
      if (rows.length < many) continue;
      yield {rows, done};
      rows = [];
    }
    before = done;
  }
  yield {rows, done};
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EACCES: 'You may not read it.',
};

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be read. ${reasons[code] ?? code}`);
  }
}

const sizeOf = (path: string) => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};

/** Files with lines of JSON. */
export const fromFiles = <Stored extends {readonly id: string}>(
  paths: readonly string[],
  take: Take<Stored>,
  left: LeftOut,
): Source<Stored> => ({
  all: paths.reduce((sum, path) => sum + sizeOf(path), 0),
  portions: () =>
    read(
      paths.map((path) => [path, bytesOf(path)] as const),
      take,
      left,
    ),
  close: () => Promise.resolve(),
});

async function* bodyOf(url: string, {body}: Response): AsyncGenerator<Uint8Array> {
  if (!body) return;
  try {
    yield* body as unknown as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${url} broke off in the middle.`);
  }
}

/** An address that answers lines of JSON. `token` is what it knows the caller by. */
export async function fromUrl<Stored extends {readonly id: string}>(
  url: string,
  token: string | undefined,
  take: Take<Stored>,
  left: LeftOut,
): Promise<Source<Stored>> {
  const headers: Record<string, string> = token ? {authorization: `Bearer ${token}`} : {};
  let response: Response;
  try {
    response = await fetch(url, {headers});
  } catch {
    throw new UsageError(`${url} cannot be reached.`);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new UsageError(`${url} answers ${response.status}.`);
  }
  return {
    all: Number(response.headers.get('content-length') ?? 0) || 0,
    portions: () => read([[url, bodyOf(url, response)]], take, left),
    close: async () => {
      // One that broke off has nothing to cancel.
      if (!response.body?.locked) await response.body?.cancel().catch(() => undefined);
    },
  };
}

/** A database, or a folder with one. */
export interface Place {
  readonly databaseUrl?: string;
  readonly folder?: string;
}

async function opened<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new UsageError(`The database cannot be opened: ${code ?? message}`);
  }
}

function mustBeThere(folder: string): string {
  if (existsSync(folder)) return folder;
  throw new UsageError(`There is no folder ${folder}. Name a file, or --database or --folder.`);
}

async function* counted<Stored extends {readonly version: string}>(
  pages: AsyncIterable<readonly Stored[]>,
  plans: ReadonlyMap<string, Plan>,
  left: LeftOut,
): AsyncGenerator<Portion<Stored>> {
  const unknown = new Set<string>();
  let done = 0;
  for await (const page of pages) {
    done += page.length;
    const rows = page.filter(({version}) => plans.has(version));
    for (const {version} of page) {
      if (plans.has(version)) continue;
      const says = `There are some for version ${version}.`;
      if (!left.isPartial)
        throw new UsageError(
          `${says} Name its definition too: --definition. Nothing was written. --partial leaves them out.`,
        );
      left.faulty++;
      if (!unknown.has(version)) left.say(says);
      unknown.add(version);
    }
    yield {rows, done};
  }
}

/** The store that `dweud serve` keeps responses in. */
export async function fromStore(
  {databaseUrl = process.env['DATABASE_URL'], folder = '.data/dweud'}: Place,
  plans: ReadonlyMap<string, Plan>,
  left: LeftOut,
): Promise<Source<ExportedResponse>> {
  const [plan] = plans.values();
  const consultation = plan!.definition.id;
  const store = await opened(
    openStore(databaseUrl ? {databaseUrl} : {databaseUrl: '', folder: mustBeThere(folder)}),
  );
  return {
    all: await store.count({consultation}),
    portions: () => counted(store.responses({consultation, limit: many}), plans, left),
    close: () => store.close(),
  };
}

/** The store that `dweud serve` keeps contact details in. */
export async function fromContactStore(
  {databaseUrl = process.env['CONTACT_DATABASE_URL'], folder = '.data/dweud-contacts'}: Place,
  plans: ReadonlyMap<string, Plan>,
  left: LeftOut,
): Promise<Source<ExportedContact>> {
  const [plan] = plans.values();
  const consultation = plan!.definition.id;
  const store = await opened(
    openContactStore(databaseUrl ? {databaseUrl} : {databaseUrl: '', folder: mustBeThere(folder)}),
  );
  return {
    all: 0,
    portions: () => counted(store.contacts({consultation, limit: many}), plans, left),
    close: () => store.close(),
  };
}
