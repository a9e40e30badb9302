import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {
  createContactReceiver,
  createFileReceiver,
  createReceiver,
  fileDownload,
  openContactStore,
  openFileStore,
  openStore,
  toNodeListener,
} from '../src/receiver/index.js';
import {addressesAt} from './addresses.js';
import {
  consultationPage,
  frontPage,
  type Consultation,
  type Language,
} from './consultation-page.js';
import {fileAt} from './file-at.js';
import {listing, precept} from './listing.js';
import {openRoadshow} from './roadshow.js';
import {tileAt} from './map/tile.js';
import {stillOpen} from './still-open.js';
import {contactsAsCsv} from './stored-contacts.js';
import {responsesAsCsv, responsesAsPage} from './stored-responses.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env['PORT'] ?? 8080);
// The stored responses are shown to whoever asks: nobody else does, unless they are let in.
const host = process.env['HOST'] ?? 'localhost';

/** What a strict council's server sends with every page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The same for an address: the playground vouches for its worker and for what goes on paper. */
const policyAt = ({url}: Request) =>
  new URL(url).pathname.startsWith('/dweud/playground/')
    ? policy.replace('lit-html', 'lit-html dweud-playground')
    : policy;

const read = (name: string) =>
  JSON.parse(readFileSync(`${here}consultations/${name}.json`, 'utf8')) as Consultation;
const pages = [precept, ...listing];
const open = new Map(pages.map(({id}) => [id, stillOpen(read(id), new Date())]));
const definitions = [...open.values(), read('not-yet-open'), read('closed')];
const listed = listing.map((entry) => ({entry, consultation: open.get(entry.id)!}));
const databaseUrl = process.env['DATABASE_URL'];
const folder = process.env['DWEUD_DATA'] ?? `${here}../.data/demo`;
/** Says in plain words why the demo cannot begin, and ends. */
const cannotBegin = (error: unknown): never => {
  console.error(
    `The demo cannot begin: ${error instanceof Error ? error.message : String(error)}\nIf it runs already, it is at http://localhost:${port}/. To have another one beside it: PORT=8081 DWEUD_DATA=.data/other npm start`,
  );
  process.exit(1);
};
const [store, contactStore, files] = await Promise.all([
  openStore({...(databaseUrl && {databaseUrl}), folder}),
  openContactStore({folder: `${folder}-contacts`}),
  openFileStore(`${folder}-files`),
]).catch(cannotBegin);
const roadshow = await openRoadshow(
  open.get('participatory-budget')!,
  folder,
  `${here}../dist/kiosk-worker.js`,
  // With Trusted Types, the worker of a kiosk has a policy of its own.
  policy.replace('lit-html', 'lit-html dweud-kiosk'),
).catch(cannotBegin);
const receive = createReceiver({definitions, store, files});
const receiveContact = createContactReceiver({definitions, store: contactStore});
const receiveFile = createFileReceiver({definitions, store: files});

/** Files of a week ago or older that belong to no response. */
const sweep = () =>
  files
    .sweep(new Date(Date.now() - 7 * 24 * 3_600_000), async (id) => Boolean(await store.find(id)))
    .catch((error: unknown) => console.error(error));
await sweep();
setInterval(() => void sweep(), 3_600_000).unref();

async function answer(request: Request): Promise<Response> {
  const {pathname, searchParams} = new URL(request.url);
  if (pathname === '/responses') return receive(request);
  if (pathname === '/contacts') return receiveContact(request);
  if (/^\/files(\/|$)/.test(pathname) && request.method !== 'GET') return receiveFile(request);
  const onRoadshow = roadshow.answer(request, pathname);
  if (onRoadshow) return onRoadshow;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response('Method not allowed', {status: 405, headers: {allow: 'GET, HEAD'}});
  if (pathname === '/' || pathname === '/index.html')
    return frontPage(readFileSync(`${here}pages/index.html`, 'utf8'), listed);
  const [, file] = /^\/files\/([0-9a-f-]+)$/.exec(pathname) ?? [];
  if (file) return fileDownload(files, file);
  const tile = /^\/tiles\/(\d{1,2})\/(\d{1,5})\/(\d{1,5})\.svg$/.exec(pathname);
  const drawn = tile && tileAt(Number(tile[1]), Number(tile[2]), Number(tile[3]));
  if (drawn)
    return new Response(drawn, {
      headers: {'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600'},
    });
  if (pathname === '/addresses')
    return Response.json(
      addressesAt(searchParams.get('postcode') ?? '', searchParams.get('language') ?? ''),
      {headers: {'cache-control': 'no-store'}},
    );
  const [, language, page, definition] =
    /^\/(?:(en|cy|pl|ur)\/([a-z0-9-]+)\.html|consultations\/([a-z0-9-]+)\.json)$/.exec(pathname) ??
    [];
  const asked = open.get(definition ?? '');
  if (asked) return Response.json(asked);
  const entry = pages.find(({id}) => id === page);
  const consultation = open.get(page ?? '');
  if (entry && consultation?.languages.includes(language as Language))
    return consultationPage(entry, consultation, language as Language);
  const stored = open.get(searchParams.get('consultation') ?? 'precept-2027');
  if (stored && pathname === '/responses/')
    return responsesAsPage(stored, [...open.values()], store, contactStore);
  if (stored && pathname === '/responses.csv') return responsesAsCsv(stored, store);
  if (stored && pathname === '/contacts.csv') return contactsAsCsv(stored, contactStore);
  return fileAt(pathname, here);
}

const server = createServer(
  toNodeListener(async (request) => {
    const response = await answer(request);
    // A file that somebody sent comes with a stricter one.
    if (!response.headers.has('content-security-policy'))
      response.headers.set('content-security-policy', policyAt(request));
    response.headers.set('x-content-type-options', 'nosniff');
    response.headers.set('referrer-policy', 'no-referrer');
    return response;
  }),
);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another one: PORT=8081 npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, host, () => console.log(`The demo is at http://localhost:${port}/`));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(
      () =>
        void Promise.all([store.close(), contactStore.close(), roadshow.close()]).then(() =>
          process.exit(0),
        ),
    );
    server.closeIdleConnections();
  });
