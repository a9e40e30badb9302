import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {createReceiver, openStore, toNodeListener} from '../src/receiver/index.js';
import {fileAt} from './file-at.js';
import {stillOpen} from './still-open.js';
import {responsesAsCsv, responsesAsPage} from './stored-responses.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env['PORT'] ?? 8080);

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

const read = (name: string) =>
  JSON.parse(readFileSync(`${here}consultations/${name}.json`, 'utf8')) as {
    opens: string;
    closes: string;
  };
const precept = stillOpen(read('precept-2027'), new Date());
const definitions = [precept, read('not-yet-open'), read('closed')];
const databaseUrl = process.env['DATABASE_URL'];
const store = await openStore({
  ...(databaseUrl && {databaseUrl}),
  folder: process.env['DWEUD_DATA'] ?? `${here}../.data/demo`,
});
const receive = createReceiver({definitions, store});

async function answer(request: Request): Promise<Response> {
  const {pathname} = new URL(request.url);
  if (pathname === '/responses') return receive(request);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response('Method not allowed', {status: 405, headers: {allow: 'GET, HEAD'}});
  if (pathname === '/consultations/precept-2027.json') return Response.json(precept);
  if (pathname === '/responses/') return responsesAsPage(precept, store);
  if (pathname === '/responses.csv') return responsesAsCsv(precept, store);
  return fileAt(pathname, here);
}

const server = createServer(
  toNodeListener(async (request) => {
    const response = await answer(request);
    response.headers.set('content-security-policy', policy);
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
server.listen(port, () => console.log(`The demo is at http://localhost:${port}/`));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => void store.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  });
