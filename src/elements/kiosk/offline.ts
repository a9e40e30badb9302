import type {Begun, Report} from '../../delivery/offline-pages.js';

/** How long a worker may take to keep the page, in milliseconds: over a slow connection at a venue. */
const patience = 120_000;

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): string};
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** The address of a worker, of this page's own server. Throws for any other. */
function workerAt(url: string): string {
  const whole = new URL(url, document.baseURI);
  if (whole.origin !== location.origin) throw new Error('kiosk-worker is of another server.');
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  policy ??= trustedTypes?.createPolicy('dweud-kiosk', {createScriptURL: (one) => one});
  return policy?.createScriptURL(whole.href) ?? whole.href;
}

const pageAddress = () => location.href.replace(/#.*$/, '');

/** What this page is made of beside itself: all that it has fetched but for what was sent. */
function partsOf(except: readonly string[]): string[] {
  const not = new Set([...except, pageAddress()]);
  const fetched = performance.getEntriesByType('resource').map(({name}) => name);
  return [...new Set(fetched)].filter((url) => /^https?:/.test(url) && !not.has(url));
}

/** Waits until a worker of this registration can be spoken to. */
async function active(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new Error('The worker of the kiosk did not start.');
  if (worker.state !== 'activated')
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve();
        if (worker.state === 'redundant')
          reject(new Error('The worker of the kiosk did not start.'));
      });
    });
  return worker;
}

/**
 * Tells a worker that the kiosk has begun, and what its page is made of: the worker keeps all that it needs to start
 * without a connection. True when it has. `except` are addresses that the page sends to. Rejects where there are no
 * workers, it is of another server, or a file did not come that the page needs.
 */
export async function keepOffline(url: string, except: readonly string[]): Promise<boolean> {
  const registration = await navigator.serviceWorker.register(workerAt(url));
  const worker = await active(registration);
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<Report>((resolve) => {
    port1.onmessage = ({data}) => resolve(data as Report);
    setTimeout(() => resolve({isReady: false}), patience);
  });
  worker.postMessage({begun: {page: pageAddress(), made: partsOf(except)} satisfies Begun}, [
    port2,
  ]);
  const {isReady, missing} = await answer;
  if (!isReady && missing) throw new Error(`kiosk-worker: ${missing} cannot be kept.`);
  return isReady;
}
