const named = new Map<string, Map<string, Response>>();

/** Whether an answer is for every request to its address; what is kept by an address alone was asked for with no header. */
const isForAll = (request: Request, answer: Response): boolean =>
  (answer.headers.get('vary') ?? '').split(',').every((name) => !request.headers.has(name.trim()));

const cache = (kept: Map<string, Response>) => ({
  async put(url: string, answer: Response) {
    const body = await answer.arrayBuffer();
    kept.set(url, new Response(body, answer));
  },
  match(request: Request, {ignoreVary = false}: CacheQueryOptions = {}) {
    const found = kept.get(request.url);
    const isFound = found && (ignoreVary || isForAll(request, found));
    return Promise.resolve(isFound ? found.clone() : undefined);
  },
});

/** What browsers keep files in, as far as we use it: in the order in which they were made. */
export const caches = {
  keys: () => Promise.resolve([...named.keys()]),
  open(name: string) {
    const kept = named.get(name) ?? new Map<string, Response>();
    named.set(name, kept);
    return Promise.resolve(cache(kept));
  },
  delete: (name: string) => Promise.resolve(named.delete(name)),
};
