import type {Store} from './store.js';

/** Whether a process lives, and whether it can take responses. */
export interface Health {
  /** For `/healthz`: 200 as long as the process answers at all. A restart helps when it does not. */
  alive(): Response;
  /** For `/readyz`: 200 when the store answers, else 503. A restart would not help. */
  ready(): Promise<Response>;
}

const nobody = '00000000-0000-4000-8000-000000000000';

const says = (status: number, word: string) =>
  new Response(JSON.stringify({status: word}), {
    status,
    headers: {'content-type': 'application/json', 'cache-control': 'no-store'},
  });

/**
 * Tells load balancers how a receiver is. `isLeaving` is asked first: who is about to end is not ready. A store that does
 * not answer `within` milliseconds (2 seconds when left out) counts as away; however many ask, it is asked once at a time.
 */
export function healthOf({
  store,
  isLeaving = () => false,
  within = 2000,
}: {
  readonly store: Pick<Store, 'find'>;
  readonly isLeaving?: () => boolean;
  readonly within?: number;
}): Health {
  const reach = async () => {
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, within, false);
    });
    const found = store.find(nobody).then(
      () => true,
      () => false,
    );
    return Promise.race([found, late]).finally(() => clearTimeout(timer));
  };
  let asked: Promise<boolean> | undefined;
  return {
    alive: () => says(200, 'alive'),
    async ready() {
      if (isLeaving()) return says(503, 'leaving');
      asked ??= reach().finally(() => (asked = undefined));
      return (await asked) ? says(200, 'ready') : says(503, 'store-unavailable');
    },
  };
}
