import type {Counts} from './counts.js';
import type {Receiver} from './handling.js';
import type {Health} from './health.js';
import {problemResponse, Refusal} from './problem.js';
import type {Store} from './store.js';

type Answer = (request: Request) => Response | Promise<Response>;

/** A value as JSON that nobody keeps. */
const json = (value: unknown) =>
  new Response(JSON.stringify(value), {
    headers: {'content-type': 'application/json', 'cache-control': 'no-store'},
  });

/** Answers GET and HEAD at some paths, and everything at others. */
function byPath(
  read: Readonly<Record<string, Answer>>,
  rest: (pathname: string) => Receiver | undefined = () => undefined,
): Receiver {
  return async (request) => {
    const {pathname} = new URL(request.url);
    const receiver = rest(pathname);
    if (receiver) return receiver(request);
    if (!Object.hasOwn(read, pathname)) return problemResponse(new Refusal('nothing-here'));
    if (request.method === 'GET' || request.method === 'HEAD') return read[pathname]!(request);
    const refused = problemResponse(new Refusal('method-not-allowed'));
    refused.headers.set('allow', 'GET, HEAD');
    return refused;
  };
}

/** What a service for the public is made of. */
export interface ServiceParts {
  readonly receive: Receiver;
  readonly receiveContact?: Receiver | undefined;
  readonly receiveFile?: Receiver | undefined;
  readonly receiveParcel?: Receiver | undefined;
  readonly health: Health;
  /** The document that `/openapi.json` has. */
  readonly openApi: object;
}

/**
 * All that the public may ask for, in one handler: `/responses`, `/contacts`, `/files` and `/parcels` where they
 * are received, `/healthz`, `/readyz` and `/openapi.json`.
 */
export function createService({
  receive,
  receiveContact,
  receiveFile,
  receiveParcel,
  health,
  openApi,
}: ServiceParts): Receiver {
  return byPath(
    {
      '/healthz': () => health.alive(),
      '/readyz': () => health.ready(),
      '/openapi.json': () => json(openApi),
    },
    (pathname) => {
      if (pathname === '/responses') return receive;
      if (pathname === '/contacts') return receiveContact;
      if (pathname === '/parcels') return receiveParcel;
      return /^\/files(\/[^/]*)?$/.test(pathname) ? receiveFile : undefined;
    },
  );
}

/**
 * What whoever runs a service may ask for, and nobody else: `/metrics` for Prometheus, and `/counts` with the same as
 * JSON and how many responses are stored. The store counts them, which of millions takes it seconds.
 */
export function createOperatorService({
  counts,
  store,
  versions,
}: {
  readonly counts: Counts;
  readonly store: Pick<Store, 'count'>;
  readonly versions: readonly {readonly id: string; readonly version: string}[];
}): Receiver {
  const since = new Date().toISOString();
  return byPath({
    '/metrics': () =>
      new Response(counts.text(), {
        headers: {'content-type': 'text/plain; version=0.0.4; charset=utf-8'},
      }),
    async '/counts'() {
      const stored = await Promise.all(
        versions.map(async ({id, version}) => ({
          consultation: id,
          version,
          total: await store.count({consultation: id, version}),
        })),
      );
      return json({since, requests: counts.list(), stored});
    },
  });
}
