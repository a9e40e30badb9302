import type {Surroundings} from './delivery/gather-pages.js';
import {begunIn, OfflinePages} from './delivery/offline-pages.js';

/** What a service worker has, as far as this one needs it. */
interface Worker {
  readonly caches: CacheStorage;
  readonly location: {readonly origin: string};
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  fetch(request: RequestInfo, how?: RequestInit): Promise<Response>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly resultingClientId: string;
  readonly source: {readonly id: string} | null;
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker;
const surroundings: Surroundings = {
  caches: worker.caches,
  fetch: (request, how) => worker.fetch(request, how),
  origin: worker.location.origin,
  scope: worker.registration.scope,
  now: () => Date.now(),
};
const pages = new OfflinePages(surroundings);

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const begun = begunIn(event.data);
  if (!begun) return;
  event.waitUntil(
    pages
      .begun(begun, event.source?.id ?? '')
      .then((report) => event.ports[0]?.postMessage(report)),
  );
});

// What is kept comes first: a connection at a fair is there, is slow, or is somebody else's page.
worker.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  event.respondWith(pages.answer(request, event.resultingClientId));
});
