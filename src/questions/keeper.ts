/** What to do when nobody goes on with a response, by response. */
const endings = new WeakMap<object, (() => void)[]>();

/**
 * Makes a place for what a view remembers beside the answer: it gives back what is kept for a question until the
 * response is over. Another language makes the form's tree anew, and that is to outlive it; the next person on the same
 * device begins with what `fresh` makes. `stop` ends what is under way when the response is given up.
 */
export function keeper<K>(fresh: () => K, stop?: (kept: K) => void) {
  const all = new WeakMap<object, Map<string, K>>();
  return (field: {readonly response: object; readonly question: {readonly name: string}}): K => {
    const {response, question} = field;
    const byName = all.get(response) ?? new Map<string, K>();
    all.set(response, byName);
    const there = byName.get(question.name);
    if (there !== undefined) return there;
    const kept = fresh();
    byName.set(question.name, kept);
    if (stop) endings.set(response, [...(endings.get(response) ?? []), () => stop(kept)]);
    return kept;
  };
}

/** Ends what views have under way for a response, or for one of several items, that nobody goes on with. */
export function giveUp(response: object): void {
  for (const stop of endings.get(response) ?? []) stop();
}
