import {existsSync} from 'node:fs';
import type {Plan} from '../../engine/plan.js';
import {
  openContactStore,
  openStore,
  type ExportedContact,
  type ExportedResponse,
} from '../../receiver/index.js';
import {UsageError} from '../usage-error.js';
import {many, type LeftOut, type Portion, type Source} from './source.js';

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
