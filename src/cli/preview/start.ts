import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename} from 'node:path';
import type {PreviewState} from '../../authoring/preview/preview.js';
import {opened} from '../opened.js';
import {UsageError} from '../usage-error.js';
import {fileAt} from './files.js';
import {isForeign} from './is-foreign.js';
import {isOurs} from './is-ours.js';
import {ReaderApart, ReaderGone} from './reader-apart.js';
import {watched} from './watched.js';

/** What is shown, and where. */
export interface PreviewOptions {
  readonly path: string;
  /** Any free one when it is 0. */
  readonly port: number;
  /** A name or an address of this machine itself. */
  readonly host: string;
  /** The folder of this package, which has the page. */
  readonly root: string;
  readonly now: () => Date;
  /** Told what there is to show, once the file has been read, and after each change of it. */
  readonly told?: (state: PreviewState) => void;
}

/** A preview that goes on. */
export interface Previewing {
  readonly url: string;
  /** What the pages have been told last; undefined until the file has been read once. */
  readonly state: () => PreviewState | undefined;
  /** How many pages are told of changes now. */
  readonly listeners: () => number;
  /** Ends it at once, whatever it does. */
  close(): Promise<void>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  // Pictures that the document takes from elsewhere.
  "img-src 'self' data: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const headers = {
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Resolves when a server listens. Rejects with a `UsageError` that says why it cannot. */
async function listening(server: Server, port: number): Promise<void> {
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE')
      return opened(`Port ${port}`, Promise.reject(error as Error));
    throw new UsageError(
      `Port ${port} is in use. Choose another one with --port, or any that is free with --port 0.`,
    );
  }
}

/** What there is to show once the process that reads has ended: the last form, and that it is not that of the file. */
function unread(before: PreviewState | undefined, path: string, error: unknown): PreviewState {
  if (!(error instanceof ReaderGone)) throw error;
  return {
    ...{file: basename(path), edition: '', ...before},
    stale: `What reads the document has ended (${error.message}). It is read again when it is saved.`,
    problems: [],
  };
}

/**
 * Serves the preview of a document to browsers on this machine, and tells them of every change. Rejects with a
 * `UsageError` when it cannot listen there.
 */
export async function startPreview(options: PreviewOptions): Promise<Previewing> {
  const {path, port, host, root, now, told} = options;
  const apart = new ReaderApart(path);
  let state: PreviewState | undefined;
  let isReading = false;
  let isChanged = false;
  const pages = new Set<ServerResponse>();
  const tell = (to: ServerResponse) => {
    if (isReading) to.write('event: reading\ndata:\n\n');
    else if (state) to.write(`data: ${JSON.stringify(state)}\n\n`);
  };
  const read = async () => {
    isChanged = true;
    if (isReading) return;
    isReading = true;
    for (const page of pages) tell(page);
    // Whatever was saved while it was read is read once more.
    while (isChanged) {
      isChanged = false;
      state = await apart.read(now()).catch((error: unknown) => unread(state, path, error));
    }
    isReading = false;
    for (const page of pages) tell(page);
    if (state) told?.(state);
  };

  const text = (to: ServerResponse, status: number, type: string, body: string | Buffer) =>
    to.writeHead(status, {...headers, 'content-type': type}).end(body);
  const plain = (to: ServerResponse, status: number, words: string) =>
    text(to, status, 'text/plain; charset=utf-8', words);

  const answer = async (
    {method, url = '/', headers: asked}: IncomingMessage,
    to: ServerResponse,
  ) => {
    // Another site can give its own name this machine's address (DNS rebinding): its pages would be of our origin then.
    if (!isOurs(asked.host)) return plain(to, 421, 'This preview is for this machine alone.');
    const [address = '/'] = url.split('?');
    // An answer that cannot be read can still be timed, or kept open.
    if (isForeign(asked, address === '/' || address.startsWith('/rules/')))
      return plain(to, 403, 'This preview is for its own page alone.');
    if (method !== 'GET' && method !== 'HEAD') {
      to.setHeader('allow', 'GET, HEAD');
      return plain(to, 405, 'Method not allowed');
    }
    if (address === '/events') {
      to.writeHead(200, {...headers, 'content-type': 'text/event-stream'});
      if (method === 'HEAD') return to.end();
      pages.add(to);
      to.once('close', () => pages.delete(to));
      return tell(to);
    }
    if (address === '/routes.svg') {
      const drawn = await apart.picture();
      return 'svg' in drawn
        ? text(to, 200, 'image/svg+xml', drawn.svg)
        : plain(to, 404, drawn.says);
    }
    const file = await fileAt(root, address);
    return file ? text(to, 200, file.type, file.body) : plain(to, 404, 'Not found');
  };

  const server = createServer((request, to) => {
    answer(request, to).catch(() => {
      if (to.headersSent) to.destroy();
      else plain(to, 500, 'It could not be read.');
    });
  }).listen(port, host);
  await listening(server, port);
  const {port: found, family, address} = server.address() as AddressInfo;
  const watching = watched(path, () => void read());
  void read();
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${found}/`,
    state: () => state,
    listeners: () => pages.size,
    async close() {
      watching.close();
      for (const page of pages) page.end();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, apart.close()]);
    },
  };
}
