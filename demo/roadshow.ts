import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {makeKeyPair} from '../src/kiosk/key-pair.js';
import {hashPin} from '../src/kiosk/pin.js';
import {thumbprintOf, type PublicKey} from '../src/kiosk/public-key.js';
import {createParcelReceiver, openParcelStore} from '../src/receiver/index.js';
import type {Consultation} from './consultation-page.js';
import {escape} from './escape.js';

/** The PIN of the staff, which the page tells everybody: it is a demo. */
const pin = '246810';

/** The public key of the roadshow, made with the private one at the first start. */
async function keyIn(folder: string): Promise<PublicKey> {
  const [shown, hidden] = ['public', 'private'].map((kind) => join(folder, `kiosk-${kind}.jwk`));
  if (!existsSync(shown!)) {
    mkdirSync(folder, {recursive: true});
    const {publicKey, privateKey} = await makeKeyPair();
    writeFileSync(hidden!, JSON.stringify(privateKey), {mode: 0o600});
    writeFileSync(shown!, JSON.stringify(publicKey));
  }
  return JSON.parse(readFileSync(shown!, 'utf8')) as PublicKey;
}

const page = ({id, title}: Consultation, hash: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title.en)} – ${escape(title.cy)}</title>
    <link rel="icon" href="/assets/dweud.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/demo.css">
  </head>
  <body>
    <header class="demo-header">
      <a href="/" lang="cy" dir="ltr">Dweud</a>
      <span class="organisation">A tablet at a market: the PIN of the staff is ${pin}</span>
      <span class="organisation" lang="cy">Tabled mewn marchnad: PIN y staff yw ${pin}</span>
    </header>
    <main id="main" tabindex="-1">
<!-- snippet -->
<script type="module" src="/dweud/dweud.js"></script>
<dweud-form
  mode="kiosk" src="/consultations/${id}.json" heading-level="1"
  kiosk-key="/roadshow/kiosk-public.jwk"
  kiosk-pin="${hash}"
  kiosk-worker="/roadshow/kiosk-worker.js"
  parcels-endpoint="/roadshow/parcels"
  event="Kilvane market" device="Tablet 3"
>
  <h1>${escape(title.en)} <span lang="cy">${escape(title.cy)}</span></h1>
  <p>To take part without this device, ask a member of our staff.</p>
  <p lang="cy">I gymryd rhan heb y ddyfais hon, gofynnwch i aelod o’n staff.</p>
</dweud-form>
<!-- /snippet -->
    </main>
  </body>
</html>
`;

/**
 * Opens the stand of a roadshow: the page of its devices, what they need, and the receiver of what they have sealed. The
 * key is in a folder of its own, which nothing is served from.
 */
export async function openRoadshow(
  consultation: Consultation,
  folder: string,
  worker: string,
  policy: string,
) {
  const [key, hash, store] = await Promise.all([
    keyIn(`${folder}-kiosk`),
    hashPin(pin),
    openParcelStore({databaseUrl: '', folder: `${folder}-parcels`}),
  ]);
  const {id} = consultation;
  const receive = createParcelReceiver({
    consultations: [id],
    keys: [await thumbprintOf(key)],
    store,
  });
  const text = (body: string, type: string) =>
    new Response(body, {headers: {'content-type': type, 'cache-control': 'no-cache'}});
  const get: Readonly<Record<string, () => Response | Promise<Response>>> = {
    '/roadshow/': () => {
      const response = text(page(consultation, hash), 'text/html; charset=utf-8');
      response.headers.set('content-security-policy', policy);
      return response;
    },
    '/roadshow/kiosk-public.jwk': () => text(JSON.stringify(key), 'application/jwk+json'),
    '/roadshow/kiosk-worker.js': () => text(readFileSync(worker, 'utf8'), 'text/javascript'),
    '/roadshow/parcels.jsonl': async () => {
      let lines = '';
      for await (const found of store.parcels({consultation: id}))
        for (const {body} of found) lines += `${body}\n`;
      return text(lines, 'application/jsonl');
    },
  };
  return {
    /** What is asked of the stand; undefined for everything else. */
    answer(request: Request, pathname: string): Response | Promise<Response> | undefined {
      if (pathname === '/roadshow/parcels') return receive(request);
      return request.method === 'GET' && Object.hasOwn(get, pathname)
        ? get[pathname]!()
        : undefined;
    },
    close: () => store.close(),
  };
}
