import {spawn, type ChildProcess} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {built} from '../rig/built.js';
import {freePort, until} from '../rig/processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The repository in a folder of its own, as a person who has just fetched and built it has it. */
export function freshCopy(): string {
  built();
  const folder = mkdtempSync(join(tmpdir(), 'dweud-demo-'));
  for (const name of ['demo', 'dist'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
  for (const name of ['src', 'schemas', 'node_modules', 'package.json', 'tsconfig.json'])
    symlinkSync(join(root, name), join(folder, name));
  return folder;
}

/** Starts the demo's own server. Resolves with the process once it has said where it listens. */
async function startServer(folder: string, port: number): Promise<ChildProcess> {
  const {DATABASE_URL: _, CONTACT_DATABASE_URL: __, ...env} = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], {
    cwd: folder,
    env: {...env, PORT: String(port), DWEUD_DATA: join(folder, 'data')},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until(
    () => {
      if (child.exitCode !== null) throw new Error(said);
      return said.includes('The demo is at');
    },
    'the demo did not start',
    {limit: 120_000},
  );
  return child;
}

/** Ends a process that was started here. `SIGKILL` leaves it no time to tidy up. */
export async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

/** What came from the demo's server. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Meddles with a request: `forward` asks the demo's server, which the person's answer need not come from. */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  forward: () => Promise<Answer>,
) => unknown;

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * The demo, served by its own server from a copy with its own data, and the network in front of it, which can be
 * made to fail.
 */
export class Demo {
  /** Where a browser finds it, without a slash at its end. */
  readonly url: string;
  /** What was asked for, `GET /council.html`. */
  readonly requests: string[] = [];
  readonly #folder: string;
  readonly #front: Server;
  readonly #port: number;
  readonly #faults = new Map<RegExp, Fault>();
  #child: ChildProcess;

  private constructor(
    folder: string,
    port: number,
    child: ChildProcess,
    front: Server,
    url: string,
  ) {
    this.#folder = folder;
    this.#port = port;
    this.#child = child;
    this.#front = front;
    this.url = url;
    front.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(): Promise<Demo> {
    const folder = freshCopy();
    const port = (await freePort()) as number;
    const child = await startServer(folder, port);
    const front = createServer();
    const at = (await freePort()) as number;
    await new Promise<void>((resolve) => front.listen(at, '127.0.0.1', resolve));
    return new Demo(folder, port, child, front, `http://127.0.0.1:${at}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const line = `${request.method} ${request.url}`;
    this.requests.push(line);
    const sent = await bodyOf(request);
    const forward = () => this.#forward(request, sent);
    const fault = [...this.#faults].find(([pattern]) => pattern.test(line))?.[1];
    if (fault) {
      await fault(request, response, forward);
      return;
    }
    const {status, headers, body} = await forward();
    response.writeHead(status, headers).end(body);
  }

  #forward({method, url, headers}: IncomingMessage, sent: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const onward = ask(
        {host: 'localhost', port: this.#port, method, path: url, headers, agent: false},
        (answer) => {
          bodyOf(answer).then(
            (body) =>
              resolve({status: answer.statusCode ?? 0, headers: plain(answer.headers), body}),
            reject,
          );
        },
      );
      onward.once('error', reject);
      onward.end(sent);
    });
  }

  /** Meddles with what matches, `POST /responses`, until the function that comes back is called. */
  fault(pattern: RegExp, fault: Fault): () => void {
    this.#faults.set(pattern, fault);
    return () => void this.#faults.delete(pattern);
  }

  /** Ends the server at once, as a failure would. */
  crash(): Promise<void> {
    return end(this.#child, 'SIGKILL');
  }

  /** Starts the server again on the same data. */
  async resume(): Promise<void> {
    this.#child = await startServer(this.#folder, this.#port);
  }

  /** The folder of its data; those of other things are beside it. */
  get data(): string {
    return join(this.#folder, 'data');
  }

  /** The text at an address of the demo's server, whatever is wrong with the network in front of it. */
  async read(path: string): Promise<string> {
    const answer = await fetch(`http://localhost:${this.#port}${path}`);
    return answer.text();
  }

  /** The stored responses, in the order of receipt, by column. */
  responses(): Promise<Record<string, string>[]> {
    return this.rows('/responses.csv');
  }

  /** The rows of a CSV of the demo's, by column. */
  async rows(path: string): Promise<Record<string, string>[]> {
    const [head = [], ...rows] = parseCsv(await this.read(path));
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at]!, cell])));
  }

  /** Takes a file of the build away until the function that comes back is called. */
  hide(name: string): () => void {
    const path = join(this.#folder, 'dist', name);
    renameSync(path, `${path}.hidden`);
    return () => renameSync(`${path}.hidden`, path);
  }

  /** Puts a release in place of the build, in which every chunk bears another name: one that ends in `mark`. */
  release(mark: string): void {
    const dist = join(this.#folder, 'dist');
    const chunks = readdirSync(join(dist, 'chunks')).filter((name) => name.endsWith('.js'));
    const renamed = (name: string) => name.replace(/-(?=[^-]*\.js$)|(?=\.js$)/, `-${mark}`);
    const names = new Map(chunks.map((name) => [`/${name}`, `/${renamed(name)}`]));
    const rename = (text: string) =>
      text.replace(/\/[\w-]+\.js/g, (found) => names.get(found) ?? found);
    const list: Record<string, string> = {};
    for (const path of ['dweud.js', ...chunks.map((name) => `chunks/${name}`)]) {
      const text = rename(readFileSync(join(dist, path), 'utf8'));
      rmSync(join(dist, path));
      const now = rename(`/${path}`).slice(1);
      writeFileSync(join(dist, now), text);
      list[now] = createHash('sha256').update(text).digest('base64');
    }
    writeFileSync(join(dist, 'files.json'), JSON.stringify(list));
  }

  async stop(): Promise<void> {
    this.#front.closeAllConnections();
    await new Promise((resolve) => this.#front.close(resolve));
    await end(this.#child);
    rmSync(this.#folder, {recursive: true, force: true});
  }
}

/** Headers without those that are about one connection. */
function plain(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const {connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...rest} = headers;
  return rest;
}

/** Reads CSV as RFC 4180 has it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const body = text.replace(/^\ufeff/u, '');
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body);
    if (!found) throw new Error(`No CSV: ${body}`);
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length);
}
