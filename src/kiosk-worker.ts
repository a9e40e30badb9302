import {keepPages, keptFor, urlsIn, type Surroundings} from './delivery/offline-pages.js';

/** What a service worker has, as far as this one needs it. */
interface Worker {
  readonly caches: CacheStorage;
  readonly location: {readonly origin: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  fetch(request: RequestInfo, how?: RequestInit): Promise<Response>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker;
const surroundings: Surroundings = {
  caches: worker.caches,
  fetch: (url, how) => worker.fetch(url, how),
  origin: worker.location.origin,
  now: () => Date.now(),
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const urls = urlsIn(event.data);
  if (!urls) return;
  event.waitUntil(
    keepPages(urls, surroundings).then((isKept) => event.ports[0]?.postMessage(isKept)),
  );
});

// What is kept comes first: a connection at a fair is there, is slow, or is somebody else's page.
worker.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  event.respondWith(keptFor(request, surroundings).then((kept) => kept ?? worker.fetch(request)));
});
