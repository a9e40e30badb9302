interface Wanted {
  readonly name: string;
  start(): void;
}

const held = new Set<string>();
let waiting: Wanted[] = [];

function next(name: string): void {
  held.delete(name);
  const first = waiting.find((one) => one.name === name);
  waiting = waiting.filter((one) => one !== first);
  first?.start();
}

/** Web Locks, as far as we use them: exclusive, in the order of asking, given up by a signal or at once. */
export const locks = {
  request<T>(
    name: string,
    {ifAvailable, signal}: LockOptions,
    work: (lock: object | null) => T | Promise<T>,
  ): Promise<T> {
    const works = async () => {
      held.add(name);
      try {
        return await work({name});
      } finally {
        next(name);
      }
    };
    if (!held.has(name)) return works();
    if (ifAvailable) return Promise.resolve(work(null));
    return new Promise((resolve, reject) => {
      const wanted = {name, start: () => resolve(works())};
      waiting.push(wanted);
      signal?.addEventListener('abort', () => {
        waiting = waiting.filter((one) => one !== wanted);
        reject(signal.reason as Error);
      });
    });
  },
  query: () => Promise.resolve({held: [...held].map((name) => ({name}))}),
};
