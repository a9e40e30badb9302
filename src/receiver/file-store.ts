import {randomUUID} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {link, mkdir, open, readdir, readFile, rename, rm, stat, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {isUuid} from '../questions/uuid.js';

/** A file that was received, ready to be kept. */
export interface NewFile {
  /** A random UUID: the only way to it. */
  readonly id: string;
  readonly consultation: string;
  readonly version: string;
  /** The name of the question that it answers. */
  readonly question: string;
  /** What the person called it, tidied. Never part of a path. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly receivedAt: Date;
}

/** A file that is kept. */
export interface StoredFile extends NewFile {
  /** The ids of the responses that refer to it: more than one when a person changed an answer and sent again. */
  readonly claimedBy: readonly string[];
}

/** Where files are kept. Every function rejects when the store cannot be reached. */
export interface FileStore {
  /** Keeps a file, durably before it resolves to true. Resolves to false, and keeps nothing, when the id is taken. */
  add(file: NewFile, bytes: Uint8Array): Promise<boolean>;
  find(id: string): Promise<StoredFile | undefined>;
  /** The bytes of a file, read as they are asked for. */
  read(id: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Makes a file part of a response. Resolves to false when it is not there. */
  claim(id: string, response: string): Promise<boolean>;
  /** Takes away a file that no response has claimed. Resolves to false when one has. */
  remove(id: string): Promise<boolean>;
  /**
   * Takes away what was received before a moment and claimed by no response, and resolves to how many files that were.
   * `isKept` tells of a response’s id whether it is still kept: what only others claimed goes, too. Several may sweep at
   * the same time.
   */
  sweep(before: Date, isKept?: (response: string) => Promise<boolean>): Promise<number>;
}

/** Milliseconds after which nothing that is left over can still be somebody’s work under way. */
const underWay = 3_600_000;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
const orNone = (error: unknown): undefined => {
  if (!isMissing(error)) throw error;
};

/** Opens, or makes, a store of files in a folder that nothing serves. Rejects when it cannot be written. */
export async function openFileStore(folder: string): Promise<FileStore> {
  await mkdir(folder, {recursive: true, mode: 0o700});

  // Nothing but a UUID and what follows from the bytes is ever part of a path.
  function pathOf(id: string, ending: string): string {
    if (!isUuid(id)) throw new RangeError('The id of a file is a UUID in lower case.');
    return join(folder, `${id}.${ending}`);
  }
  const bytesOf = ({id, sha256}: NewFile) => pathOf(id, `${sha256}.bytes`);

  async function write(path: string, content: Uint8Array | string, flag: 'wx' | 'a') {
    const file = await open(path, flag, 0o600);
    try {
      await file.writeFile(content);
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  /** Brings the names in the folder to the disk. */
  async function syncNames(): Promise<void> {
    const directory = await open(folder, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }

  async function claimsOf(id: string): Promise<readonly string[]> {
    const text = await readFile(pathOf(id, 'claims'), 'utf8').catch(orNone);
    return [...new Set((text ?? '').split('\n').filter(isUuid))];
  }

  async function find(id: string): Promise<StoredFile | undefined> {
    if (!isUuid(id)) return undefined;
    const text = await readFile(pathOf(id, 'json'), 'utf8').catch(orNone);
    if (text === undefined) return undefined;
    const {receivedAt, ...rest} = JSON.parse(text) as NewFile & {receivedAt: string};
    return {...rest, receivedAt: new Date(receivedAt), claimedBy: await claimsOf(id)};
  }

  /** Takes a file away, unless somebody has claimed it meanwhile or is taking it away already. */
  async function takeAway(
    file: StoredFile,
    mayGo: (claims: readonly string[]) => boolean | Promise<boolean>,
  ): Promise<boolean> {
    if (!(await mayGo(file.claimedBy))) return false;
    const {id} = file;
    const parts = [bytesOf(file), pathOf(id, 'claims')];
    const aside = pathOf(id, `${randomUUID()}.gone`);
    // Nothing of it looks left over to whoever sweeps here at the same time.
    const now = new Date();
    for (const path of [...parts, pathOf(id, 'json')]) await utimes(path, now, now).catch(orNone);
    try {
      // From here on it cannot be found: who claims it now is told so.
      await rename(pathOf(id, 'json'), aside);
    } catch (error) {
      // Somebody else has it in hand, and decides by claims that may be younger than those seen here.
      orNone(error);
      return false;
    }
    if (!(await mayGo(await claimsOf(id)))) {
      await rename(aside, pathOf(id, 'json'));
      return false;
    }
    await Promise.all([...parts, aside].map((path) => rm(path, {force: true})));
    return true;
  }

  return {
    find,

    async add(file, bytes) {
      if (await find(file.id)) return false;
      const marks = [randomUUID(), randomUUID()] as const;
      const [part, about] = marks.map((mark) => pathOf(file.id, `${mark}.part`)) as [
        string,
        string,
      ];
      try {
        await write(part, bytes, 'wx');
        await write(about, JSON.stringify(file), 'wx');
        // Bytes under their own hash: whoever loses the race for the id overwrites nothing.
        await rename(part, bytesOf(file));
        await link(about, pathOf(file.id, 'json'));
        await syncNames();
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const first = await find(file.id);
        if (first && first.sha256 !== file.sha256) await rm(bytesOf(file), {force: true});
        return false;
      } finally {
        await Promise.all([part, about].map((path) => rm(path, {force: true})));
      }
    },

    async read(id) {
      const file = await find(id);
      if (!file) return undefined;
      return Readable.toWeb(createReadStream(bytesOf(file))) as ReadableStream<Uint8Array>;
    },

    async claim(id, response) {
      const file = await find(id);
      if (!file || !isUuid(response)) return false;
      if (!file.claimedBy.includes(response)) {
        // On a line of its own, also behind one that was cut short.
        await write(pathOf(id, 'claims'), `\n${response}\n`, 'a');
        await syncNames();
      }
      // It may have been taken away at the same time.
      return (await find(id))?.claimedBy.includes(response) ?? false;
    },

    async remove(id) {
      const file = await find(id);
      if (!file || (await takeAway(file, (claims) => claims.length === 0))) return true;
      return !(await find(id));
    },

    async sweep(before, isKept = () => Promise.resolve(true)) {
      const mayGo = async (claims: readonly string[]) => {
        for (const response of claims) if (await isKept(response)) return false;
        return true;
      };
      const left = new Date(Math.min(before.getTime(), Date.now() - underWay));
      let count = 0;
      for (const entry of await readdir(folder)) {
        const [id = '', ending] = [entry.slice(0, 36), entry.slice(37)];
        if (!isUuid(id)) continue;
        const file = await find(id);
        if (file && ending === 'json' && file.receivedAt < before) {
          // Claimed a moment ago, for a response that may be kept in the next.
          const {mtime: claimed} = (await stat(pathOf(id, 'claims')).catch(orNone)) ?? {};
          if (!(claimed && claimed >= before) && (await takeAway(file, mayGo))) count++;
        }
        if (file) continue;
        // What an interrupted process left behind.
        const path = join(folder, entry);
        const {mtime} = (await stat(path).catch(orNone)) ?? {};
        if (mtime && mtime < left) await rm(path, {force: true});
      }
      return count;
    },
  };
}
