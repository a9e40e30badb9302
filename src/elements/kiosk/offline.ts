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

/** What this page was made of: itself, and all that it has fetched but for what was sent. */
function partsOf(except: readonly string[]): string[] {
  const not = new Set(except);
  const fetched = performance.getEntriesByType('resource').map(({name}) => name);
  const page = location.href.replace(/#.*$/, '');
  return [...new Set([page, ...fetched])].filter((url) => /^https?:/.test(url) && !not.has(url));
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
 * Has a worker keep what this page was made of, so that it starts without a connection. True when all of it is kept.
 * `except` are addresses that the page sends to. Rejects where there are no workers, or it is of another server.
 */
export async function keepOffline(url: string, except: readonly string[]): Promise<boolean> {
  const registration = await navigator.serviceWorker.register(workerAt(url));
  const worker = await active(registration);
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({data}) => resolve(data === true);
    setTimeout(() => resolve(false), patience);
  });
  worker.postMessage({keep: partsOf(except)}, [port2]);
  return answer;
}
